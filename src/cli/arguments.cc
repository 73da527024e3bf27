#include "cli/arguments.h"

#include <sstream>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "cli/option_table.h"
#include "core/version.h"

namespace maquette {
namespace {

/// All of the command line; the object must outlive the parse, since CLI11 writes into it.
class CommandLine {
 public:
  CommandLine() {
    app_.name("maquette");
    app_.require_subcommand(0, 1);  // Checked in finish(), so that a misspelt one is named.
    app_.set_version_flag("--version", fmt::format("maquette {}", version()));
    app_.add_option("--generate", generate_,
                    "Print the man page or a shell's completions, for packages")
        ->check(CLI::IsMember({"man", "bash", "zsh", "fish"}));
    app_.footer(
        "Example: maquette make \"a red mug with a handle\"\n"
        "Each command has its own --help. Exit codes: 0 done, 2 bad usage or input, "
        "3 no model came out,\n4 something needed is missing, 5 time spent, 6 a check "
        "has findings,\n130 interrupted, 1 a fault of ours.");
    add_make();
    add_run();
    add_verify();
    add_designs_commands();
    add_models();
    add_blender_commands();
    add_components();
    add_bench();
    add_doctor();
  }

  Result<std::variant<ParsedCommand, PrintAndExit>> parse(int argc, const char* const* argv) {
    try {
      app_.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
      std::ostringstream out;
      std::ostringstream err;
      if (app_.exit(error, out, err) == 0) {
        return PrintAndExit{out.str()};
      }
      return fail(ErrorCode::InvalidArgument,
                  fmt::format("{}; see `maquette --help`", error.what()));
    }
    return finish();
  }

 private:
  CLI::App* subcommand(const char* name, const char* what, const char* example) {
    CLI::App* app = app_.add_subcommand(name, what);
    app->footer(fmt::format("Example: {}", example));
    return app;
  }

  void add_make() {
    CLI::App* app = subcommand("make", "Make a 3D model from an instruction",
                               "maquette make \"a red mug with a handle\" -o mug --format stl");
    app->add_option("instruction", make_.instruction, "What to make (- reads standard input)")
        ->required();
    app->add_option("--model", make_.model,
                    "Catalogue name, GGUF file, or endpoint as http://host:port/v1#model")
        ->envname("MAQUETTE_MODEL");
    app->add_option("-n,--n", make_.candidates,
                    "Answers decoded together when the first one has errors")
        ->check(CLI::Range(1, 16))
        ->capture_default_str();
    app->add_option("--attempts", make_.attempts,
                    "Turns of the model at most: one answer, several, repair, afresh")
        ->check(CLI::Range(1, 20))
        ->capture_default_str();
    app->add_option("--max-tokens", make_.max_tokens, "Tokens an answer may have")
        ->check(CLI::Range(16, 32'768))
        ->capture_default_str();
    app->add_option("--temperature", make_.temperature, "0 always takes the likeliest token")
        ->check(CLI::Range(0.0, 2.0))
        ->capture_default_str();
    app->add_option("--seed", make_.seed, "Makes the same design again on the same machine");
    app->add_option("--strategy", strategy_,
                    "compose from components, write a free script, or auto")
        ->check(CLI::IsMember({"auto", "compose", "write"}))
        ->capture_default_str();
    app->add_option("--prompt", prompt_, "default, or method: the paper's prompt, no examples")
        ->check(CLI::IsMember({"default", "method"}))
        ->capture_default_str();
    app->add_option("--system-prompt", make_.system_prompt,
                    "File with a system prompt of your own");
    app->add_option("--limit-time", limit_seconds_, "Seconds for everything (0: no limit)")
        ->check(CLI::Range(0, 604'800));
    app->add_option("--limit-tokens", make_.limit_tokens,
                    "Tokens of all answers together (0: no limit)")
        ->check(CLI::Range(0, 10'000'000));
    app->add_flag("--explain", make_.explain,
                  "Print what was tried, what was found wrong with it, and why one was kept");
    add_run_options(*app, make_.run, raw_);
    app->final_callback([this] { chosen_ = Chosen::Make; });
  }

  void add_run() {
    CLI::App* app = subcommand("run", "Run a Blender script in the sandbox: facts, views, exports",
                               "maquette run mug.py --views method --format stl,obj");
    app->add_option("script", run_.script, "Python file (- reads standard input)");
    CLI::Option* batch = app->add_option(
        "--batch", batch_.input,
        "JSONL file with id and script a row; facts only, unless --views or --format");
    app->add_option("--shard", shard_, "Part i of n of the batch, as i/n")
        ->needs(batch)
        ->capture_default_str();
    app->add_option("--jobs", batch_.jobs,
                    "Scripts of the batch at a time (0: one a core, fewer where memory is short)")
        ->needs(batch)
        ->check(CLI::Range(0, 256))
        ->capture_default_str();
    add_run_options(*app, run_.run, raw_);
    app->final_callback([this] { chosen_ = Chosen::Run; });
  }

  void add_verify() {
    CLI::App* app =
        subcommand("verify", "Say what is wrong with a model; exit code 6 when an error is found",
                   "maquette verify mug.py --instruction \"a red mug with a handle\"");
    app->add_option("subject", verify_.subject,
                    "Python script, folder of a design, or mesh file (glb, stl, obj, ply)")
        ->required();
    app->add_option("--instruction", verify_.instruction,
                    "What was asked for (a design knows its own)");
    app->add_option("--off", verify_.off,
                    "Findings to pass over, separated by commas: " + all_finding_names());
    add_isolation(*app, verify_.isolation_at_least);
    add_blender(*app, verify_.blender);
    add_json(*app, verify_.json);
    app->final_callback([this] { chosen_ = Chosen::Verify; });
  }

  void add_designs_commands() {
    CLI::App* list = subcommand("list", "List the designs", "maquette list");
    add_designs(*list, list_.designs);
    add_json(*list, list_.json);
    list->final_callback([this] { chosen_ = Chosen::List; });

    CLI::App* open = subcommand("open", "Open a design's folder", "maquette open last");
    open->add_option("design", open_.design, "Its name, part of it, a path, or `last`")->required();
    add_designs(*open, open_.designs);
    open->final_callback([this] { chosen_ = Chosen::Open; });

    CLI::App* rm = subcommand("rm", "Remove designs", "maquette rm 2026-01-31-a-red-mug");
    rm->add_option("design", remove_.names, "Their names, parts of them, or paths")->required();
    add_designs(*rm, remove_.designs);
    rm->final_callback([this] { chosen_ = Chosen::Remove; });
  }

  void add_models() {
    CLI::App* app = subcommand("models", "Local models: list, pull, verify, use, remove, prune",
                               "maquette models pull qwen2.5-coder-1.5b");
    app->require_subcommand(0, 1);
    add_json(*app, models_.json);
    using Action = ModelsCommand::Action;
    const auto add = [&](const char* name, const char* what, Action action, bool named) {
      CLI::App* sub = app->add_subcommand(name, what);
      if (named) {
        sub->add_option("model", models_.name, "Name in the catalogue")->required();
      }
      add_json(*sub, models_.json);
      sub->final_callback([this, action] { models_.action = action; });
    };
    add("list", "Show the catalogue and what is here", Action::List, false);
    add("pull", "Fetch a model", Action::Pull, true);
    add("verify", "Compare a model with its digest", Action::Verify, true);
    add("use", "Make a model the default", Action::Use, true);
    add("remove", "Remove a model from the cache", Action::Remove, true);
    add("prune", "Remove what no model needs from the cache", Action::Prune, false);
    app->final_callback([this] { chosen_ = Chosen::Models; });
  }

  void add_blender_commands() {
    CLI::App* app = subcommand("blender", "Blenders here: list, add, pull, remove",
                               "maquette blender pull 5.0");
    app->require_subcommand(0, 1);
    add_json(*app, blender_.json);
    using Action = BlenderCommand::Action;
    const auto add = [&](const char* name, const char* what, Action action) {
      CLI::App* sub = app->add_subcommand(name, what);
      add_json(*sub, blender_.json);
      sub->final_callback([this, action] { blender_.action = action; });
      return sub;
    };
    add("list", "Show the Blenders that have been found, added and pulled", Action::List);
    CLI::App* named = add("add", "Give a Blender of yours a name", Action::Add);
    named->add_option("path", blender_.path, "Its program, or a folder with the Python package bpy")
        ->required();
    named->add_option("--name", blender_.name, "Name for --blender (else blender-<version>)");
    add("pull", "Fetch Blender as a Python module, 0.4 GB", Action::Pull)
        ->add_option("version", blender_.name, "4.5 or 5.0")
        ->required();
    add("remove", "Forget an added Blender, delete a pulled one", Action::Remove)
        ->add_option("name", blender_.name, "Its name in `maquette blender list`")
        ->required();
    app->final_callback([this] { chosen_ = Chosen::Blender; });
  }

  void add_components() {
    CLI::App* app = subcommand("components",
                               "What compositions are made of: list, show, check, "
                               "gallery",
                               "maquette components show mug");
    add_components_commands(*app, components_);
    app->final_callback([this] { chosen_ = Chosen::Components; });
  }

  void add_bench() {
    CLI::App* app = subcommand("bench", "CADBench: make samples, have them judged, score, compare",
                               "maquette bench run --data cadbench.jsonl --out runs/mine");
    bench_.add_to(*app);
    app->final_callback([this] { chosen_ = Chosen::Bench; });
  }

  void add_doctor() {
    CLI::App* app = subcommand("doctor", "Show what works here, what does not, and how to mend it",
                               "maquette doctor");
    app->add_flag("--isolation", doctor_.isolation,
                  "Have a script try to get out of the sandbox, and show what came of it");
    add_isolation(*app, doctor_.isolation_at_least);
    add_blender(*app, doctor_.blender);
    add_json(*app, doctor_.json);
    app->final_callback([this] { chosen_ = Chosen::Doctor; });
  }

  Result<std::variant<ParsedCommand, PrintAndExit>> finish() {
    if (!generate_.empty()) {
      MAQUETTE_TRY(std::string text, generate(generate_, option_table(app_)));
      return PrintAndExit{std::move(text)};
    }
    if (!chosen_) {
      return fail(ErrorCode::InvalidArgument, "name a command; see `maquette --help`");
    }
    switch (*chosen_) {
      case Chosen::Make:
        MAQUETTE_TRY_VOID(finish_run(raw_, make_.run));
        make_.limit_time = std::chrono::seconds(limit_seconds_);
        make_.strategy = strategy_ == "compose" ? Strategy::Compose
                         : strategy_ == "write" ? Strategy::Write
                                                : Strategy::Auto;
        make_.prompt = prompt_ == "method" ? PromptStyle::Kind::Method : PromptStyle::Kind::Default;
        if (!make_.system_prompt.empty()) {
          make_.prompt = PromptStyle::Kind::File;
        }
        return ParsedCommand(make_);
      case Chosen::Run: return batch_.input.empty() ? finish_single_run() : finish_batch();
      case Chosen::Verify: return ParsedCommand(verify_);
      case Chosen::List: return ParsedCommand(list_);
      case Chosen::Open: return ParsedCommand(open_);
      case Chosen::Remove: return ParsedCommand(remove_);
      case Chosen::Models: return ParsedCommand(models_);
      case Chosen::Blender: return ParsedCommand(blender_);
      case Chosen::Components: return ParsedCommand(components_);
      case Chosen::Bench: return finish_bench();
      case Chosen::Doctor: return ParsedCommand(doctor_);
    }
    return fail(ErrorCode::Internal, "no command was chosen");
  }

  Result<std::variant<ParsedCommand, PrintAndExit>> finish_bench() {
    MAQUETTE_TRY(BenchCommand command, bench_.finish());
    return std::visit([](auto& each) { return ParsedCommand(std::move(each)); }, command);
  }

  Result<std::variant<ParsedCommand, PrintAndExit>> finish_single_run() {
    if (run_.script.empty()) {
      return fail(ErrorCode::InvalidArgument, "run: name a script, or rows with --batch");
    }
    MAQUETTE_TRY_VOID(finish_run(raw_, run_.run));
    return ParsedCommand(run_);
  }

  Result<std::variant<ParsedCommand, PrintAndExit>> finish_batch() {
    if (!run_.script.empty()) {
      return fail(ErrorCode::InvalidArgument, "run: give a script or --batch, not both");
    }
    if (run_.run.output.empty()) {
      return fail(ErrorCode::InvalidArgument,
                  "run --batch: name the folder for results with --out");
    }
    const CLI::App& app = *app_.get_subcommand("run");
    if (app.count("--views") == 0) {
      raw_.views = "none";
    }
    MAQUETTE_TRY_VOID(finish_run(raw_, run_.run));
    MAQUETTE_TRY(run_.run.formats, named_formats(raw_));
    MAQUETTE_TRY(batch_.shard, parse_shard(shard_));
    batch_.run = run_.run;
    return ParsedCommand(batch_);
  }

  enum class Chosen {
    Make,
    Run,
    Verify,
    List,
    Open,
    Remove,
    Models,
    Blender,
    Components,
    Bench,
    Doctor
  };

  CLI::App app_{
      "Maquette turns a sentence into a 3D model: instruction, Blender script, sandboxed "
      "Blender, checked model."};
  std::optional<Chosen> chosen_;
  MakeCommand make_;
  RunCommand run_;
  BatchCommand batch_;
  VerifyCommand verify_;
  ListCommand list_;
  OpenCommand open_;
  RemoveCommand remove_;
  ModelsCommand models_;
  BlenderCommand blender_;
  ComponentsCommand components_;
  BenchArguments bench_;
  DoctorCommand doctor_;
  RawRun raw_;
  std::string generate_;
  std::string prompt_ = "default";
  std::string strategy_ = "auto";
  std::string shard_ = "1/1";
  int limit_seconds_ = 0;
};

}  // namespace

Result<std::variant<ParsedCommand, PrintAndExit>> parse_arguments(int argc,
                                                                  const char* const* argv) {
  return CommandLine().parse(argc, argv);
}

}  // namespace maquette
