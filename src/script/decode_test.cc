#include "script/decode.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace maquette {
namespace {

using testing::HasSubstr;

std::string read(std::string_view bytes) {
  const auto text = decode_script(bytes);
  return text ? *text : "refused: " + text.error().message;
}

TEST(DecodeScript, LeavesUtf8Alone) {
  EXPECT_EQ(read("name = 'Stuhl für zwei'\n"), "name = 'Stuhl für zwei'\n");
  EXPECT_EQ(read("# coding: utf-8\nx = 'ü'\n"), "# coding: utf-8\nx = 'ü'\n");
  EXPECT_EQ(read(""), "");
}

TEST(DecodeScript, ReadsADeclaredEncodingAndDeclaresUtf8) {
  EXPECT_EQ(read("# -*- coding: cp1252 -*-\nname = 'T\xFCr 5 \x80'\n"),
            "# -*- coding: utf-8 -*-\nname = 'Tür 5 €'\n");
  EXPECT_EQ(read("#!/usr/bin/python\r\n# vim: set fileencoding=latin-1 :\r\nx = '\xE4'\r\n"),
            "#!/usr/bin/python\r\n# vim: set fileencoding=utf-8 :\r\nx = 'ä'\r\n");
  for (const std::string_view name : {"ISO-8859-1", "iso_8859_1", "Latin1", "L1", "iso8859-1"}) {
    EXPECT_THAT(read("# coding=" + std::string(name) + "\nx = '\xE4'\n"), HasSubstr("x = 'ä'"));
  }
  EXPECT_THAT(read("# coding: shift_jis\nx = '\x88\xD6'\n"), HasSubstr("x = '椅'"));
  EXPECT_THAT(read("# coding: gbk\nx = '\xD2\xCE'\n"), HasSubstr("x = '椅'"));
  EXPECT_THAT(read("# coding: koi8-r\nx = '\xC1'\n"), HasSubstr("x = 'а'"));
}

TEST(DecodeScript, LooksForTheDeclarationWherePythonDoes) {
  EXPECT_THAT(read("x = 1\n# coding: cp1252\ny = '\xFC'\n"), HasSubstr("refused: not UTF-8 text"));
  EXPECT_THAT(read("\n\n# coding: cp1252\ny = '\xFC'\n"), HasSubstr("refused: not UTF-8 text"));
  EXPECT_EQ(read("x = 1\n# coding: cp1252\n"), "x = 1\n# coding: cp1252\n");
}

TEST(DecodeScript, ReadsByteOrderMarks) {
  EXPECT_EQ(read("\xEF\xBB\xBFx = 'ü'\n"), "x = 'ü'\n");
  EXPECT_EQ(read(std::string_view("\xFF\xFEx\0 \0=\0 \0\xFC\0\n\0", 14)), "x = ü\n");
  EXPECT_EQ(read(std::string_view("\xFE\xFF\0x\0 \0=\0 \0\xFC\0\n", 14)), "x = ü\n");
}

TEST(DecodeScript, RefusesWhatIsNoTextAndSaysWhy) {
  EXPECT_THAT(read("x = '\xFC'\n"), HasSubstr("declares no other encoding: save it as UTF-8"));
  EXPECT_THAT(read("# coding: klingon\nx = 1\n"), HasSubstr("`klingon`, which is not known"));
  EXPECT_THAT(read("# coding: ascii\nx = '\xFC'\n"), HasSubstr("its bytes are not ascii"));
  EXPECT_THAT(read(std::string_view("x = 1\0\n", 7)), HasSubstr("a binary file"));
  EXPECT_THAT(read(std::string_view("\xFF\xFEx\0\0", 5)), HasSubstr("refused"));
  EXPECT_THAT(read("\xFF\xFE"), HasSubstr("a binary file"));
  EXPECT_THAT(read(std::string_view("\xFF\xFE\0\1", 4)), HasSubstr("a binary file"));
  EXPECT_THAT(read(std::string_view("BLENDER-v304\x80\0\x01", 15)), HasSubstr("refused"));
}

}  // namespace
}  // namespace maquette
