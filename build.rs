//! Holds the two languages against each other before anything is compiled, and generates the typed message ids.
//!
//! A message that is missing in one language, or whose variables differ, fails the build with its file and name.

use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

const LANGUAGES: [&str; 2] = ["zh-CN", "ug"];

/// Message or attribute name → variables that it uses.
type Messages = BTreeMap<String, BTreeSet<String>>;

fn main() {
    println!("cargo::rerun-if-changed=locales");
    println!("cargo::rerun-if-changed=build.rs");
    if let Err(faults) = build() {
        for fault in faults {
            println!("cargo::error={fault}");
        }
    }
}

fn build() -> Result<(), Vec<String>> {
    let [chinese, uyghur] = LANGUAGES.map(|language| read_language(&Path::new("locales").join(language)));
    let (chinese, uyghur) = (chinese?, uyghur?);
    let mut faults = Vec::new();
    compare(&chinese, &uyghur, &mut faults);
    refuse_repeated(&chinese, &mut faults);
    if !faults.is_empty() {
        return Err(faults);
    }
    let out = std::env::var_os("OUT_DIR").map(PathBuf::from).ok_or_else(|| vec!["OUT_DIR is not set".to_owned()])?;
    std::fs::write(out.join("message_ids.rs"), ids(&chinese)).map_err(|error| vec![error.to_string()])
}

fn read_language(folder: &Path) -> Result<BTreeMap<PathBuf, Messages>, Vec<String>> {
    let mut files = Vec::new();
    list(folder, &mut files).map_err(|error| vec![format!("{}: {error}", folder.display())])?;
    let mut language = BTreeMap::new();
    let mut faults = Vec::new();
    for file in files {
        match read_file(&file) {
            Ok(messages) => {
                let relative = file.strip_prefix(folder).unwrap_or(&file).to_owned();
                language.insert(relative, messages);
            }
            Err(more) => faults.extend(more),
        }
    }
    if faults.is_empty() { Ok(language) } else { Err(faults) }
}

fn list(folder: &Path, files: &mut Vec<PathBuf>) -> std::io::Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            list(&path, files)?;
        } else if path.extension().is_some_and(|extension| extension == "ftl") {
            files.push(path);
        }
    }
    Ok(())
}

fn read_file(file: &Path) -> Result<Messages, Vec<String>> {
    let text = std::fs::read_to_string(file).map_err(|error| vec![format!("{}: {error}", file.display())])?;
    let resource = fluent_syntax::parser::parse(text.as_str())
        .map_err(|(_, errors)| errors.iter().map(|error| format!("{}: {error:?}", file.display())).collect::<Vec<_>>())?;
    let mut messages = Messages::new();
    let mut faults = Vec::new();
    for entry in &resource.body {
        if let Entry::Message(message) = entry {
            let mut variables = BTreeSet::new();
            if let Some(pattern) = &message.value {
                pattern_variables(pattern, &mut variables);
            }
            if messages.insert(message.id.name.to_owned(), variables).is_some() {
                faults.push(format!("{}: message {} stands twice", file.display(), message.id.name));
            }
        }
    }
    if faults.is_empty() { Ok(messages) } else { Err(faults) }
}

fn pattern_variables(pattern: &Pattern<&str>, variables: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            expression_variables(expression, variables);
        }
    }
}

fn expression_variables(expression: &Expression<&str>, variables: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => inline_variables(inline, variables),
        Expression::Select { selector, variants } => {
            inline_variables(selector, variables);
            for variant in variants {
                pattern_variables(&variant.value, variables);
            }
        }
    }
}

fn inline_variables(inline: &InlineExpression<&str>, variables: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            variables.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { arguments: CallArguments { positional, .. }, .. } => {
            for argument in positional {
                inline_variables(argument, variables);
            }
        }
        InlineExpression::Placeable { expression } => expression_variables(expression, variables),
        _ => {}
    }
}

fn compare(chinese: &BTreeMap<PathBuf, Messages>, uyghur: &BTreeMap<PathBuf, Messages>, faults: &mut Vec<String>) {
    for (file, messages) in chinese {
        let Some(others) = uyghur.get(file) else {
            faults.push(format!("locales/ug/{} is missing", file.display()));
            continue;
        };
        for (name, variables) in messages {
            match others.get(name) {
                None => faults.push(format!("locales/ug/{}: message {name} is missing", file.display())),
                Some(other) if other != variables => {
                    faults.push(format!("{}: message {name} uses {variables:?} in Chinese and {other:?} in Uyghur", file.display()));
                }
                Some(_) => {}
            }
        }
        for name in others.keys().filter(|name| !messages.contains_key(*name)) {
            faults.push(format!("locales/zh-CN/{}: message {name} is missing", file.display()));
        }
    }
    for file in uyghur.keys().filter(|file| !chinese.contains_key(*file)) {
        faults.push(format!("locales/zh-CN/{} is missing", file.display()));
    }
}

/// All files of a language are one bundle: a name that stands in two of them would hide one message.
fn refuse_repeated(language: &BTreeMap<PathBuf, Messages>, faults: &mut Vec<String>) {
    let mut seen: BTreeMap<&str, &Path> = BTreeMap::new();
    for (file, messages) in language {
        for name in messages.keys() {
            if let Some(earlier) = seen.insert(name, file) {
                faults.push(format!("message {name} stands in {} and in {}", earlier.display(), file.display()));
            }
        }
    }
}

/// One constant a message of the program; the messages of a pack are named by the pack and looked up by name.
fn ids(language: &BTreeMap<PathBuf, Messages>) -> String {
    let mut code = String::new();
    for (file, messages) in language {
        let belongs_to_pack = file.components().count() > 1 && !file.starts_with("app");
        if belongs_to_pack {
            continue;
        }
        for (name, variables) in messages {
            let constant = name.to_uppercase().replace('-', "_");
            let variables: Vec<&str> = variables.iter().map(String::as_str).collect();
            let _ = writeln!(code, "/// `{name}` of {}", file.display());
            let _ = writeln!(code, "pub const {constant}: Id = Id::new({name:?}, &{variables:?});");
        }
    }
    code
}
