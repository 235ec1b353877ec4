//! Faults planted into a copy of the pack: the check names each with file, line and column.

use crate::business::pack;
use shukun::assets;
use shukun::cli::policy_check::check;
use shukun::policy::{Fault, PackFiles};

const GRANT: &str = "measures/14-stay-training-grant.toml";
const HOTLINE: &str = "measures/31-hotline.toml";

/// The pack with the measures of two files, the others pending: a check of all worked examples takes its time.
fn small_pack() -> PackFiles {
    let kept = |file: &str| !file.starts_with("measures/") || [GRANT, HOTLINE].contains(&file);
    let mut files = assets::policy_files();
    files.retain(|file, _| kept(file));
    list(&mut files, &pack().coverage, |id| pack().measure(id).is_none_or(|measure| !kept(&measure.place.file)));
    files
}

/// Writes the lists of `pack.toml`: all ids, and those of them that are pending.
pub(crate) fn list(files: &mut PackFiles, ids: &[String], is_pending: impl Fn(&str) -> bool) {
    let quoted = |ids: Vec<&String>| ids.iter().map(|id| format!("\"{id}\"")).collect::<Vec<_>>().join(", ");
    let pending = ids.iter().filter(|id| is_pending(id)).collect();
    let text = files.get_mut("pack.toml").unwrap();
    let (head, rest) = text.split_once("coverage = [").unwrap();
    let lists = rest.split_once("pending = [").map_or(rest, |(_, pending)| pending);
    let (_, tail) = lists.split_once(']').unwrap();
    *text = format!("{head}coverage = [{}]\npending = [{}]{tail}", quoted(ids.iter().collect()), quoted(pending));
}

/// A copy of the pack with one change, and the file that was changed.
struct Planted {
    files: PackFiles,
    file: &'static str,
}

impl Planted {
    /// Replaces the first `from` of a file.
    fn new(file: &'static str, from: &str, to: &str) -> Self {
        let mut files = small_pack();
        let text = files.get_mut(file).unwrap_or_else(|| panic!("no file {file}"));
        assert!(text.contains(from), "{file} does not hold {from}");
        *text = text.replacen(from, to, 1);
        Self { files, file }
    }

    /// The place of the first `needle`, as an editor counts it.
    fn place_of(&self, needle: &str) -> String {
        let text = &self.files[self.file];
        let at = text.find(needle).unwrap_or_else(|| panic!("{} does not hold {needle}", self.file));
        let line_start = text[..at].rfind('\n').map_or(0, |newline| newline + 1);
        format!("{}:{}:{}", self.file, text[..at].matches('\n').count() + 1, text[line_start..at].chars().count() + 1)
    }

    fn faults(&self) -> Vec<Fault> {
        check(&self.files).err().unwrap_or_default()
    }

    /// Some fault stands at the first `needle` and says `detail`.
    fn is_named_at(&self, needle: &str, detail: &str) {
        let expected = self.place_of(needle);
        let faults = self.faults();
        let found = faults.iter().any(|fault| fault.place.to_string() == expected && fault.detail.contains(detail));
        let list: Vec<String> = faults.iter().map(ToString::to_string).collect();
        assert!(found, "no fault “{detail}” at {expected}, but\n{}", list.join("\n"));
    }

    /// Some fault of the file says `detail`.
    fn is_named(&self, detail: &str) {
        let faults = self.faults();
        let found = faults.iter().any(|fault| fault.place.file == self.file && fault.detail.contains(detail));
        let list: Vec<String> = faults.iter().map(ToString::to_string).collect();
        assert!(found, "no fault “{detail}” in {}, but\n{}", self.file, list.join("\n"));
    }
}

const LINE_VALUE: &str = r#"value = "ui_insured * per_person""#;

/// The value of the grant's line becomes another expression.
fn line_value(expression: &str) -> Planted {
    Planted::new(GRANT, LINE_VALUE, &format!("value = \"{expression}\""))
}

#[test]
fn the_pack_itself_has_no_fault() {
    assert_eq!(check(&small_pack()).err(), None);
}

// ---- What a pack must keep

#[test]
fn a_quote_that_is_not_in_the_source_text() {
    Planted::new(GRANT, "培训合格证书", "培训证书").is_named_at(r#""stay-training-grant""#, "the quote is not in the source text");
}

#[test]
fn a_question_that_touches_nobody_without_words_or_without_its_clause() {
    let ask = |entry: &str| Planted::new(GRANT, "id = \"grant-days\"", entry);
    ask("id = \"grant-days\"\nwhen = \"as_of < 2000-01-01\"").is_named_at(r#""grant-days""#, "question grant-days is dead");
    ask("id = \"grant-nights\"").is_named_at(r#""grant-nights""#, "message question-grant-nights is missing in ug");
    ask("id = \"grant-days\"\nagency = \"nobody\"").is_named_at(r#""grant-days""#, "message agency-nobody is missing");
    ask("id = \"grant-days\"\nclause = 9").is_named_at(r#""grant-days""#, "the clause does not exist");
    ask("id = \"grant-days\"\nwhen = \"stop_days\"").is_named_at(r#""stop_days""#, "expected bool");
}

#[test]
fn decisive_words_that_are_not_in_the_quote() {
    Planted::new(GRANT, r#"["7日以上""#, r#"["8日以上""#).is_named_at(r#""8日以上""#, "not in the quote");
}

#[test]
fn an_id_that_is_not_in_the_coverage_index() {
    let planted = Planted::new(GRANT, r#"id = "stay-training-grant""#, r#"id = "stay-training-gift""#);
    planted.is_named_at(r#""stay-training-gift""#, "not in the coverage index");
    let missing =
        planted.faults().iter().any(|fault| fault.place.file == "pack.toml" && fault.detail.contains("stay-training-grant is neither"));
    assert!(missing, "the id that is gone is named as well");
}

#[test]
fn an_id_that_two_measures_share() {
    let mut planted = Planted::new(GRANT, "# The one-off", "# The one-off");
    let copy = planted.files[GRANT].clone();
    planted.file = "measures/99-copy.toml";
    planted.files.insert(planted.file.to_owned(), copy);
    planted.is_named_at(r#""stay-training-grant""#, "defined twice");
}

#[test]
fn an_id_that_is_a_measure_and_pending_at_once() {
    let planted = Planted::new("pack.toml", "pending = [", "pending = [\"stay-training-grant\", ");
    planted.is_named("is a measure and pending at once");
}

#[test]
fn an_item_that_the_text_does_not_have() {
    Planted::new(GRANT, "item = 14", "item = 36").is_named("the text has items 1 to 35");
}

#[test]
fn a_parameter_without_a_citation() {
    Planted::new(GRANT, "value = \"500\"\nclause = 0", "value = \"500\"").is_named_at(r#""per_person""#, "cites neither a clause");
}

#[test]
fn a_parameter_that_cites_a_clause_too_many() {
    Planted::new(GRANT, "value = \"500\"\nclause = 0", "value = \"500\"\nclause = 9")
        .is_named_at(r#""per_person""#, "cites neither a clause");
}

#[test]
fn a_parameter_that_no_rule_reads() {
    let unread = "[[measure.parameter]]\nname = \"unread\"\ntype = \"days\"\nvalue = \"7\"\nclause = 0\n\n[[measure.condition]]";
    Planted::new(GRANT, "[[measure.condition]]", unread).is_named_at(r#""stay-training-grant""#, "no rule reads the parameter unread");
}

#[test]
fn conditions_that_can_only_go_one_way() {
    let condition = r#"when = "stop_days >= least_days""#;
    for dead in ["stop_days >= 0", "stop_days > 400", "in_fukang or not in_fukang and true or true"] {
        Planted::new(GRANT, condition, &format!("when = \"{dead}\"")).is_named_at(r#""stopped-long-enough""#, "is dead");
    }
}

/// A pack that models everything that it lists: facts and items are missed only then.
fn without_pending(files: &mut PackFiles, files_kept: &[&str]) {
    files.retain(|file, _| !file.starts_with("measures/") || files_kept.contains(&file.as_str()));
    let modelled = pack().measures.iter().filter(|measure| files_kept.contains(&measure.place.file.as_str()));
    let ids: Vec<String> = modelled.map(|measure| measure.id.clone()).collect();
    list(files, &ids, |_| false);
}

#[test]
fn an_item_that_is_neither_modelled_nor_without_application() {
    let mut files = small_pack();
    without_pending(&mut files, &[HOTLINE]);
    let faults = check(&files).unwrap_err();
    let grant = pack().measure("stay-training-grant").unwrap();
    for item in grant.items.iter().filter(|item| !pack().no_application.contains_key(item)) {
        let detail = format!("item {item} is neither modelled nor listed");
        assert!(faults.iter().any(|fault| fault.place.file == "pack.toml" && fault.detail.contains(&detail)), "{detail}: {faults:?}");
    }
}

#[test]
fn a_measure_without_a_worked_example() {
    let mut planted = Planted::new(GRANT, "# The one-off", "# The one-off");
    let text = planted.files.get_mut(GRANT).unwrap();
    *text = text.split("[[measure.example]]").next().unwrap().to_owned();
    planted.is_named_at(r#""stay-training-grant""#, "no worked example");
}

#[test]
fn a_worked_example_that_does_not_hold() {
    Planted::new(GRANT, "\"4000.00\"", "\"4000.01\"").is_named("expected the lines");
    Planted::new(GRANT, "status = \"conditional\"\nlines", "status = \"applies\"\nlines").is_named("expected applies, found conditional");
    Planted::new(GRANT, "missing = [\"ui_insured\"]", "missing = []").is_named("expected missing");
    Planted::new(GRANT, "\"stop_days\": 23", "\"stop_days\": \"23\"").is_named("the facts cannot be read");
}

#[test]
fn a_figure_without_a_value_on_the_day_is_an_error_and_never_zero() {
    let planted = Planted::new(GRANT, "value = \"500\"", "values = [{ from = \"2023-01-01\", value = \"500\" }]");
    planted.is_named("per_person has no value on the reference date");
}

#[test]
fn values_out_of_their_order() {
    let dated = r#"values = [{ from = "2023-01-01", value = "500" }, { from = "2022-01-01", value = "400" }]"#;
    Planted::new(GRANT, "value = \"500\"", dated).is_named_at(r#""per_person""#, "in the order of their days");
}

#[test]
fn an_id_without_its_texts() {
    Planted::new(GRANT, "agency = \"hr-bureau\"", "agency = \"moon-bureau\"")
        .is_named_at(r#""stay-training-grant""#, "agency-moon-bureau is missing in ug");
    Planted::new(GRANT, r#"id = "not-received""#, r#"id = "never-received""#)
        .is_named_at(r#""never-received""#, "condition-never-received is missing in zh-CN");
}

#[test]
fn a_fact_that_no_rule_reads_once_the_pack_is_complete() {
    let fact = "[[fact]]\nname = \"moon_phase\"\npage = \"business\"\ntype = \"bool\"\n\n[[order]]\nstart";
    let mut planted = Planted::new("facts.toml", "[[order]]\nstart", fact);
    // While measures are pending their facts are not missed.
    without_pending(&mut planted.files, &[GRANT, HOTLINE]);
    planted.is_named("no rule reads moon_phase");
}

// ---- Types and names

#[test]
fn money_plus_days() {
    line_value("ui_insured * per_person + least_days")
        .is_named_at("ui_insured * per_person + least_days", "money and days do not go together");
}

#[test]
fn money_times_money() {
    line_value("per_person * per_person").is_named_at("per_person * per_person", "money and money do not go together");
}

#[test]
fn an_unknown_name() {
    line_value("ui_insured * per_parson").is_named_at("per_parson", "unknown name per_parson");
}

#[test]
fn an_unknown_function() {
    line_value("floor(ui_insured * per_person)").is_named_at("floor(", "unknown function floor");
}

#[test]
fn a_function_with_too_many_values() {
    line_value("round(per_person, per_person)").is_named_at("round(", "round takes 1 values, found 2");
}

#[test]
fn an_amount_that_is_no_money() {
    line_value("stop_days").is_named_at("\"stop_days\"", "expected money, found days");
}

#[test]
fn a_condition_that_is_no_truth_value() {
    Planted::new(GRANT, r#"when = "ui_insured >= 1""#, r#"when = "ui_insured""#)
        .is_named_at("\"ui_insured\"", "expected bool, found count");
}

#[test]
fn a_nullable_fact_without_its_default() {
    Planted::new(GRANT, r#"when = "in_fukang""#, r#"when = "in_fukang and control_start <= 2022-09-01""#)
        .is_named_at("control_start <=", "may be none");
    line_value("indiv_pension_month").is_named_at("\"indiv_pension_month\"", "may be none");
}

#[test]
fn a_default_that_cannot_matter() {
    line_value("(ui_insured ?? 1) * per_person").is_named_at("ui_insured ??", "never none");
}

#[test]
fn a_choice_that_does_not_exist() {
    Planted::new(GRANT, "social_org, law_firm, accounting_firm", "social_org, low_firm, accounting_firm")
        .is_named_at("low_firm", "low_firm is not one of");
}

#[test]
fn an_industry_that_is_no_code() {
    Planted::new("pack.toml", "industry in [F, ", "industry in [F, Z9, ").is_named_at("Z9", "not a GB/T 4754 code");
}

#[test]
fn a_field_of_a_list_outside_its_list() {
    line_value("leases.monthly_rent").is_named_at("leases.monthly_rent", "is a field of a list");
    line_value("leases").is_named_at("leases\"", "is a list or record");
}

#[test]
fn a_text_that_a_rule_would_read() {
    Planted::new(GRANT, r#"when = "in_fukang""#, r#"when = "business_name""#).is_named_at("\"business_name\"", "expected bool, found text");
    Planted::new(GRANT, r#"when = "in_fukang""#, r#"when = "business_name == business_name""#).is_named_at("business_name", "text");
}

#[test]
fn a_name_that_is_taken() {
    Planted::new(GRANT, r#"name = "per_person""#, r#"name = "stop_days""#).is_named_at(r#""stop_days""#, "the name stop_days is taken");
}

#[test]
fn a_list_that_is_none() {
    Planted::new(GRANT, "group = 8", "group = 8\nover = \"employees\"").is_named_at(r#""employees""#, "not a list of the dictionary");
}

#[test]
fn a_clause_that_does_not_exist() {
    let planted = Planted::new(
        GRANT,
        "not stay_grant_received\"\nvalue = \"ui_insured * per_person\"\nclause = 0",
        "not stay_grant_received\"\nvalue = \"ui_insured * per_person\"\nclause = 2",
    );
    planted.is_named_at(r#""large_firm_reading""#, "the clause does not exist");
}

// ---- Syntax, with the column of the sign itself

#[test]
fn an_operator_too_many() {
    let planted = line_value("ui_insured * * per_person");
    planted.is_named_at("* per_person", "");
    assert!(planted.place_of("* per_person").ends_with(":23"), "the column counts from the start of the line");
}

#[test]
fn a_bracket_that_is_not_closed_and_a_value_that_is_missing() {
    for expression in ["round(ui_insured * per_person", "ui_insured *", "", "if xpcc then per_person"] {
        let planted = line_value(expression);
        let line = planted.place_of(&format!("value = \"{expression}\""));
        let (line, _) = line.rsplit_once(':').unwrap();
        let faults = planted.faults();
        assert!(
            faults.iter().any(|fault| fault.place.to_string().starts_with(&format!("{line}:"))),
            "{expression:?} on {line}: {faults:?}"
        );
    }
}

#[test]
fn columns_are_counted_in_characters_also_behind_chinese() {
    let planted = Planted::new(GRANT, r#""审核", "每名参保职工500元""#, r#""审核", "每名参保职工501元""#);
    planted.is_named_at(r#""每名参保职工501元""#, "not in the quote");
    assert!(planted.place_of(r#""每名参保职工501元""#).ends_with(":33"));
}

#[test]
fn an_expression_over_several_lines() {
    let value = "value = \"\"\"ui_insured\n  * per_parson\"\"\"";
    Planted::new(GRANT, LINE_VALUE, value).is_named_at("per_parson", "unknown name");
}

#[test]
fn a_file_that_is_no_toml() {
    Planted::new(GRANT, "kind = \"conditional\"", "kind = conditional").is_named("");
    Planted::new(GRANT, "kind = \"conditional\"", "kind = \"perhaps\"").is_named_at("\"perhaps\"", "unknown variant");
    Planted::new(GRANT, "group = 8", "group = 8\ngruop = 9").is_named_at("gruop", "unknown field");
}

#[test]
fn a_day_that_is_none() {
    Planted::new(GRANT, "from = \"2022-01-01\"", "from = \"2022-02-30\"").is_named("");
    Planted::new("pack.toml", "published = \"2022-09-01\"", "published = \"2022-13-01\"").is_named_at("\"2022-13-01\"", "is not a date");
}

#[test]
fn faults_of_the_dictionary_the_sizes_and_the_questionnaire() {
    Planted::new("facts.toml", "name = \"hardship\"", "name = \"in_fukang\"").is_named("fact in_fukang is defined twice");
    Planted::new("facts.toml", "type = \"bool\"", "type = \"bit\"").is_named_at("\"bit\"", "unknown type bit");
    Planted::new("facts.toml", "start = \"control_start\"", "start = \"control_begin\"").is_named_at("\"control_begin\"", "unknown fact");
    Planted::new("facts.toml", "max = \"365\"", "max = \"year\"").is_named_at("\"year\"", "is not a bound");
    Planted::new("wizard.toml", "clause = \"rent-state-owned\"", "clause = \"rents\"").is_named("no measure is called rents");
    Planted::new("sizes.toml", "fact = \"revenue\"", "fact = \"revenues\"").is_named_at("\"revenues\"", "");
    Planted::new("sizes.toml", "large = \"100000000\"", "large = \"much\"").is_named_at("\"much\"", "is not a number");
}

#[test]
fn a_file_that_is_missing() {
    for file in ["pack.toml", "facts.toml", "sizes.toml", "source-zh.txt"] {
        let mut files = small_pack();
        files.remove(file);
        let faults = check(&files).unwrap_err();
        assert!(faults.iter().any(|fault| fault.place.file == file && fault.detail.contains("missing")), "{file}: {faults:?}");
    }
}

#[test]
fn several_faults_are_named_in_one_run() {
    let mut planted = line_value("ui_insured * per_parson");
    let facts = planted.files.get_mut("facts.toml").unwrap();
    *facts = facts.replacen("type = \"bool\"", "type = \"bit\"", 1);
    planted.is_named_at("per_parson", "unknown name");
    assert!(planted.faults().iter().any(|fault| fault.place.file == "facts.toml"));
}
