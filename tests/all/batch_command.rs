//! `shukun batch` as a stranger runs it: what it writes, how it ends, and what it leaves alone.

use crate::desk::Desk;
use std::path::Path;
use std::process::{Command, Output};

const TABLE: &str = "name,employees,in_fukang\n面馆,4,是\n坏,四,是\n理发店,2,否\n";

fn command(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_shukun"));
    command.arg("batch").args(arguments).env("LC_ALL", "zh_CN.UTF-8").env("LANG", "zh_CN.UTF-8").env_remove("LANGUAGE");
    command
}

fn batch(input: &Path, output: &Path, more: &[&str]) -> Output {
    let files = [input.to_str().unwrap(), "--output", output.to_str().unwrap()];
    command(&[&files, more].concat()).output().unwrap()
}

fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

#[test]
fn a_table_becomes_a_table_and_a_bad_row_does_not_stop_it() {
    let desk = Desk::new();
    let input = desk.file("户.csv", TABLE);
    let output = desk.path("结果.csv");
    let done = batch(&input, &output, &["--as-of", "2022-10-01"]);
    assert_eq!(done.status.code(), Some(0), "{}", err(&done));
    assert!(err(&done).contains("1 行有错") && err(&done).contains("结果.csv"), "{}", err(&done));
    assert!(done.stdout.is_empty());
    let text = std::fs::read_to_string(&output).unwrap();
    assert_eq!(text.lines().count(), 4, "{text}");
    assert!(text.lines().nth(2).unwrap().contains("employees"), "{text}");
    assert!(text.lines().nth(3).unwrap().starts_with("4,理发店,,2022-10-01,"), "{text}");
}

#[test]
fn the_input_may_be_a_workbook_and_so_may_the_output() {
    let desk = Desk::new();
    let template = desk.path("模板.xlsx");
    let written = command(&["--template", template.to_str().unwrap()]).output().unwrap();
    assert_eq!(written.status.code(), Some(0), "{}", err(&written));
    let output = desk.path("结果.xlsx");
    let done = batch(&template, &output, &["--language", "ug", "--measures"]);
    assert_eq!(done.status.code(), Some(0), "{}", err(&done));
    assert!(std::fs::read(&output).unwrap().starts_with(b"PK"));
    assert_eq!(desk.names(), ["模板.xlsx", "结果.xlsx"]);
}

#[test]
fn wrong_input_ends_with_1_names_the_file_and_leaves_the_old_result() {
    let desk = Desk::new();
    let output = desk.file("result.csv", "old");
    let inputs: [(&str, &[u8], &str); 4] = [
        ("heads.csv", b"employes\n4\n", "employees"),
        ("gbk.csv", b"name\n\xB0\xA1\n", "GBK"),
        ("empty.csv", b"", "表头"),
        ("broken.xlsx", b"PK\x03\x04 broken", "读不懂"),
    ];
    for (name, bytes, said) in inputs {
        let done = batch(&desk.file(name, bytes), &output, &[]);
        assert_eq!(done.status.code(), Some(1), "{name}: {}", err(&done));
        assert!(err(&done).contains(name) && err(&done).contains(said), "{}", err(&done));
    }
    let missing = batch(&desk.path("none.csv"), &output, &[]);
    assert_eq!(missing.status.code(), Some(1));
    assert_eq!(std::fs::read_to_string(&output).unwrap(), "old");
    assert_eq!(desk.names().len(), 5, "nothing else is left: {:?}", desk.names());
}

#[test]
fn a_table_is_never_written_over_the_one_that_is_read() {
    let desk = Desk::new();
    let input = desk.file("a.csv", TABLE);
    for output in [input.clone(), desk.folder().join(".").join("a.csv")] {
        let done = batch(&input, &output, &[]);
        assert_eq!(done.status.code(), Some(1), "{}", err(&done));
        assert_eq!(std::fs::read_to_string(&input).unwrap(), TABLE);
    }
}

#[test]
fn a_wrong_ending_or_use_is_told_before_anything_is_done() {
    let desk = Desk::new();
    let input = desk.file("a.csv", TABLE);
    assert_eq!(batch(&input, &desk.path("a.pdf"), &[]).status.code(), Some(1));
    assert_eq!(command(&["--template", desk.path("t.csv").to_str().unwrap()]).output().unwrap().status.code(), Some(1));
    let input = input.to_str().unwrap();
    for wrong in
        [&[][..], &[input], &["--output", "b.csv"], &[input, "--output", "b.csv", "--language", "en"], &["--template", "t.xlsx", input]]
    {
        assert_eq!(command(wrong).output().unwrap().status.code(), Some(2), "{wrong:?}");
    }
    assert_eq!(desk.names(), ["a.csv"]);
}

#[test]
fn a_place_that_cannot_be_written_ends_with_3_and_leaves_nothing() {
    let desk = Desk::new();
    let input = desk.file("a.csv", TABLE);
    for output in [desk.path("nowhere").join("b.csv"), desk.path("a.csv").join("b.xlsx")] {
        let done = batch(&input, &output, &[]);
        assert_eq!(done.status.code(), Some(3), "{}: {}", output.display(), err(&done));
        assert!(err(&done).contains(output.to_str().unwrap()), "{}", err(&done));
    }
    assert_eq!(desk.names(), ["a.csv"]);
}

#[test]
#[cfg(unix)]
fn ctrl_c_ends_with_130_and_leaves_the_old_result_and_nothing_else() {
    let desk = Desk::new();
    let input = desk.file("a.csv", format!("name,employees,in_fukang\n{}", "面馆,4,是\n".repeat(300_000)));
    for name in ["result.csv", "result.xlsx"] {
        let output = desk.file(name, "old");
        let running =
            command(&[input.to_str().unwrap(), "--output", output.to_str().unwrap()]).stderr(std::process::Stdio::piped()).spawn().unwrap();
        // It has begun once its file stands beside the old one.
        for _ in 0..600 {
            if desk.names().iter().any(|name| name.starts_with(".shukun-")) {
                break;
            }
            std::thread::sleep(std::time::Duration::from_millis(10));
        }
        // The shell has it built in; a bare system has no such program.
        assert!(Command::new("sh").args(["-c", &format!("kill -INT {}", running.id())]).status().unwrap().success());
        let done = running.wait_with_output().unwrap();
        assert_eq!(done.status.code(), Some(130), "{}", err(&done));
        assert!(err(&done).contains("已取消"), "{}", err(&done));
        assert_eq!(std::fs::read_to_string(&output).unwrap(), "old");
        assert!(desk.names().iter().all(|name| !name.starts_with('.')), "{:?}", desk.names());
    }
}
