//! C is tested by C: each program in `programs/` is compiled with warnings as errors, linked, and run
//! against a sandbox. It ends with a message at its first mismatch.
// A test that cannot go on stops where it stands. It says on stderr what it left out.
#![allow(clippy::unwrap_used, clippy::print_stderr)]

use std::env;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::OnceLock;

use jobferry_sandbox::{Action, Fault, JobDelay, Plan, Sandbox, SandboxOptions};
use tokio::runtime::Runtime;

const PROGRAMS: [&str; 15] = [
    "accepted",
    "alliance",
    "callbacks",
    "cancel",
    "described",
    "errors",
    "freeing",
    "idunox",
    "lifecycle",
    "midlyr",
    "nulls",
    "nulls_vendors",
    "sigpipe",
    "values",
    "webhook",
];

const STRICT: [&str; 5] = ["-std=c11", "-Wall", "-Wextra", "-Wpedantic", "-Werror"];

fn package() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn header() -> String {
    std::fs::read_to_string(package().join("../include/jobferry.h")).unwrap()
}

/// The folder with `libjobferry.so` and `libjobferry.a`. Cargo does not build a library without `rlib`
/// for its integration tests, so this does.
fn libraries() -> &'static Path {
    static LIBRARIES: OnceLock<PathBuf> = OnceLock::new();
    LIBRARIES.get_or_init(|| {
        // Its place in the target folder, whichever that is.
        let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap();
        let mut build = Command::new(env!("CARGO"));
        // With `--tests` the dependencies are those of this test, and compiled already.
        build.args(["build", "--package", "jobferry-c", "--lib", "--tests", "--target-dir"]);
        build.arg(target);
        succeeded(build.current_dir(package()));
        target.join("debug")
    })
}

/// How a program is linked and run.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Way {
    Shared,
    Static,
    Sanitized,
    Valgrind,
}

impl Way {
    fn compiler(self, source: &Path, program: &Path) -> Command {
        let mut compiler = Command::new("gcc");
        compiler.args(STRICT).arg("-I").arg(package().join("../include"));
        compiler.arg("-g").arg(source).arg("-o").arg(program);
        if self == Way::Sanitized {
            compiler.args(["-fsanitize=address,undefined", "-fno-sanitize-recover=all"]);
        }
        if self == Way::Static {
            // The library's debug information would make each program four times as large.
            compiler.arg(libraries().join("libjobferry.a")).arg("-Wl,--strip-debug");
        } else {
            compiler.arg("-L").arg(libraries()).arg("-ljobferry");
            compiler.arg(format!("-Wl,-rpath,{}", libraries().display()));
        }
        compiler.args(["-lpthread", "-ldl", "-lm"]);
        compiler
    }

    fn runner(self, program: &Path) -> Command {
        if self != Way::Valgrind {
            let mut runner = Command::new(program);
            runner.env("ASAN_OPTIONS", "detect_leaks=1");
            return runner;
        }
        let mut runner = Command::new("valgrind");
        runner.args(["--quiet", "--error-exitcode=9", "--leak-check=full"]);
        runner.args(["--show-leak-kinds=definite,indirect", "--errors-for-leak-kinds=definite"]);
        runner.arg(program);
        runner
    }

    /// What cancelling may take. Instrumented programs are many times slower.
    fn cancel_within_ms(self) -> &'static str {
        match self {
            Way::Shared | Way::Static => "100",
            Way::Sanitized => "500",
            Way::Valgrind => "5000",
        }
    }
}

fn succeeded(command: &mut Command) -> Output {
    let output = command.output().unwrap_or_else(|error| panic!("{command:?}: {error}"));
    assert!(
        output.status.success(),
        "{command:?} ended with {}\n{}{}",
        output.status,
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
    output
}

fn compiled(source: &Path, way: Way) -> PathBuf {
    let name = source.file_stem().unwrap().to_str().unwrap();
    let program = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}-{way:?}"));
    succeeded(&mut way.compiler(source, &program));
    program
}

/// A sandbox whose jobs are done at once, and which spoils the first look at the models.
async fn sandbox() -> Sandbox {
    let (delay, plan) = (JobDelay::Instant, Plan::Off);
    let options = SandboxOptions { delay, plan, page_size: 4, ..SandboxOptions::default() };
    Sandbox::start(options).await.unwrap()
}

fn slow_down() -> Fault {
    let headers = [("retry-after", "7"), ("x-request-id", "req-1")]
        .map(|(name, value)| (name.to_owned(), value.to_owned()));
    let action = Action::Answer { status: 429, headers: headers.into(), body: None, json: None };
    Fault::on("GET", "/v2/models", action)
}

fn run(command: &mut Command, sandbox: &Sandbox) -> Output {
    let samples = package().join("../samples");
    command
        .envs(sandbox.environment())
        .env("ALLIANCE_REFRESH_TOKEN", sandbox.alliance_refresh_token())
        .env("RECORDING", samples.join("diary.flac"))
        .env("TOO_SHORT", samples.join("too-short.wav"));
    succeeded(command)
}

fn every_program_passes(way: Way) {
    let runtime = Runtime::new().unwrap();
    for name in PROGRAMS {
        let program = compiled(&package().join(format!("tests/programs/{name}.c")), way);
        let sandbox = runtime.block_on(sandbox());
        if name == "errors" {
            sandbox.script(slow_down());
        }
        let mut runner = way.runner(&program);
        run(runner.env("CANCEL_WITHIN_MS", way.cancel_within_ms()), &sandbox);
    }
}

#[test]
fn every_program_passes_with_the_shared_library() {
    every_program_passes(Way::Shared);
}

#[test]
fn every_program_passes_with_the_static_library() {
    every_program_passes(Way::Static);
}

#[test]
fn no_program_leaks_or_misuses_memory_under_sanitizers() {
    every_program_passes(Way::Sanitized);
}

#[test]
fn no_program_leaks_or_misuses_memory_under_valgrind() {
    if is_installed("valgrind") {
        every_program_passes(Way::Valgrind);
    }
}

#[test]
fn the_sanitizers_see_what_the_library_leaks() {
    let source = Path::new(env!("CARGO_TARGET_TMPDIR")).join("leak.c");
    // Several, as a register may still hold the last one.
    let text = "#include \"jobferry.h\"\n\
        int main(void) { for (int i = 0; i < 9; i++) jobferry_options_new(); return 0; }\n";
    std::fs::write(&source, text).unwrap();
    let program = compiled(&source, Way::Sanitized);
    let output = Way::Sanitized.runner(&program).output().unwrap();
    assert!(!output.status.success());
    assert!(String::from_utf8_lossy(&output.stderr).contains("detected memory leaks"));
}

#[test]
fn the_example_prints_the_level_of_each_signal() {
    let runtime = Runtime::new().unwrap();
    let sandbox = runtime.block_on(sandbox());
    for way in [Way::Shared, Way::Static] {
        let program = compiled(&package().join("examples/analyze.c"), way);
        let mut example = Command::new(program);
        example.arg(package().join("../samples/diary.flac")).arg("behavioral-health");
        let output = run(&mut example, &sandbox);
        let printed = String::from_utf8(output.stdout).unwrap();
        assert!(printed.lines().count() > 1, "{printed}");
        assert!(printed.lines().all(|line| line.split_whitespace().count() == 2), "{printed}");
        assert!(!printed.contains('?'), "{printed}");
        assert!(String::from_utf8_lossy(&output.stderr).contains("sent "));
    }
}

/// What the examples of the documentation leave to their readers.
const AROUND_EXAMPLES: &str = "#include <stdio.h>\n#include \"jobferry.h\"\n\
    bool read_token(const char *path, char *token, size_t size);\n";
const BEFORE_STATEMENTS: &str = "int main(void) {\n\
    jobferry_error *error = NULL;\njobferry_value *job = NULL;\nconst char *request = \"\";\n";

#[test]
fn the_examples_of_the_documentation_compile() {
    let page = std::fs::read_to_string(package().join("../docs/c.md")).unwrap();
    let examples = page.split("```c\n").skip(1).map(|rest| rest.split("```").next().unwrap());
    let (functions, statements): (Vec<&str>, Vec<&str>) =
        examples.partition(|example| example.starts_with("static "));
    assert!(functions.len() >= 2 && statements.len() >= 6, "{functions:?} {statements:?}");
    let blocks: String = statements.iter().map(|block| format!("{{\n{block}}}\n")).collect();
    let source = Path::new(env!("CARGO_TARGET_TMPDIR")).join("documentation.c");
    let (functions, used) = (functions.concat(), "return job == NULL && request && error;\n}\n");
    let text = format!("{AROUND_EXAMPLES}{functions}{BEFORE_STATEMENTS}{blocks}{used}");
    std::fs::write(&source, text).unwrap();
    let mut compiler = Command::new("gcc");
    compiler.args(STRICT).arg("-fsyntax-only");
    succeeded(compiler.arg("-I").arg(package().join("../include")).arg(&source));
}

/// A project that finds the installed library as a user's would.
const CMAKE: &str = "
cmake_minimum_required(VERSION 3.13)
project(example C)
find_package(jobferry 0.1 REQUIRED)
add_executable(shared ${SOURCE})
target_link_libraries(shared jobferry::jobferry)
add_executable(static ${SOURCE})
target_link_libraries(static jobferry::static)
";

#[test]
fn what_is_installed_is_found_by_pkg_config_and_cmake() {
    let folder = tempfile::tempdir().unwrap();
    let (prefix, source) = (folder.path().join("prefix"), package().join("examples/analyze.c"));
    let mut install = Command::new(package().join("install.sh"));
    succeeded(install.arg(&prefix).env("JOBFERRY_BUILT", libraries()));

    if is_installed("pkg-config") {
        let mut asked = Command::new("pkg-config");
        asked.env("PKG_CONFIG_PATH", prefix.join("lib/pkgconfig"));
        let flags = succeeded(asked.args(["--cflags", "--libs", "jobferry"])).stdout;
        let mut compiler = Command::new("gcc");
        compiler.arg(&source).arg("-o").arg(folder.path().join("example"));
        compiler.args(String::from_utf8(flags).unwrap().split_whitespace());
        compiler.arg(format!("-Wl,-rpath,{}", prefix.join("lib").display()));
        succeeded(&mut compiler);
        usage_is_shown(&folder.path().join("example"));
    }
    if is_installed("cmake") {
        std::fs::write(folder.path().join("CMakeLists.txt"), CMAKE).unwrap();
        let mut configure = Command::new("cmake");
        configure.arg("-S").arg(folder.path()).arg("-B").arg(folder.path().join("build"));
        configure.arg(format!("-DCMAKE_PREFIX_PATH={}", prefix.display()));
        succeeded(configure.arg(format!("-DSOURCE={}", source.display())));
        succeeded(Command::new("cmake").arg("--build").arg(folder.path().join("build")));
        usage_is_shown(&folder.path().join("build/shared"));
        usage_is_shown(&folder.path().join("build/static"));
    }
}

fn is_installed(tool: &str) -> bool {
    let is_installed = Command::new(tool).arg("--version").output().is_ok();
    if !is_installed {
        eprintln!("{tool} is not installed; what needs it is left out");
    }
    is_installed
}

/// The example starts, so it has found its library.
fn usage_is_shown(example: &Path) {
    let output = Command::new(example).output().unwrap();
    assert!(String::from_utf8_lossy(&output.stderr).contains("RECORDING USE_CASE"), "{output:?}");
}

#[test]
fn the_header_is_cpp_too() {
    let mut compiler = Command::new("g++");
    compiler.args(["-x", "c++", "-std=c++11", "-Wall", "-Wextra", "-Wpedantic", "-Werror"]);
    compiler.arg("-fsyntax-only").arg("-include").arg(package().join("../include/jobferry.h"));
    succeeded(compiler.arg("/dev/null"));
}

#[test]
fn every_function_is_called_with_null() {
    let programs: String = ["nulls.c", "nulls_vendors.c"]
        .map(|name| std::fs::read_to_string(package().join("tests/programs").join(name)).unwrap())
        .concat();
    let header = header();
    let functions: Vec<&str> = header
        .lines()
        .filter(|line| !line.starts_with("//") && !line.starts_with("typedef"))
        .filter_map(|line| line.split('(').next().filter(|before| before.len() < line.len()))
        .filter_map(|before| before.split([' ', '*']).next_back())
        .filter(|name| name.starts_with("jobferry_"))
        .collect();
    assert!(functions.len() > 130, "{functions:?}");
    let missing: Vec<_> =
        functions.iter().filter(|name| !programs.contains(&format!("{name}("))).collect();
    assert!(missing.is_empty(), "{missing:?}");
}
