//! The noodle restaurant of the design in both languages: sheets to test with, no text of the program.

use jiff::civil::date;

use super::model::*;
use crate::l10n::Language;

fn text(value: &str) -> String {
    value.to_owned()
}

fn texts(values: &[&str]) -> Vec<String> {
    values.iter().map(|value| text(value)).collect()
}

fn lead(lead: &str, follows: &str) -> Lead {
    Lead { lead: text(lead), text: text(follows) }
}

fn fact(label: &str, value: &str) -> Fact {
    Fact { label: text(label), value: text(value) }
}

fn amount(figure: &str) -> Amount {
    Amount { figure: text(figure), ..Amount::default() }
}

fn amount_from(figure: &str, from: &str) -> Amount {
    Amount { from: text(from), ..amount(figure) }
}

fn gain(part: Part, label: &str, amount: Amount, note: &str) -> GainLine {
    GainLine { part, label: text(label), amount, note: text(note) }
}

fn refuse(label: &str, figure: &str, note: &str, approval: &str) -> RefuseLine {
    RefuseLine { label: text(label), amount: amount(figure), note: text(note), approval: text(approval) }
}

fn action(title: &str, detail: &str) -> Action {
    Action { title: text(title), detail: text(detail) }
}

fn group(part: Part, title: &str, total: &str, rows: &[[&str; 6]]) -> MeasureGroup {
    MeasureGroup { part, title: text(title), total: text(total), rows: rows.iter().map(measure).collect() }
}

fn measure(row: &[&str; 6]) -> MeasureRow {
    let [title, arithmetic, cite, amount, place, until] = row.map(text);
    MeasureRow { title, arithmetic, cite, amount, place, until, clause: None }
}

fn month_row(label: &str, cells: &[&str]) -> TimetableRow {
    TimetableRow { label: text(label), cells: texts(cells) }
}

fn possible(title: &str, amount: &str, why: &str) -> Possible {
    Possible { title: text(title), amount: text(amount), text: text(why) }
}

fn errand(office: &str, items: &[&str]) -> Errand {
    Errand { office: text(office), items: texts(items) }
}

fn clause(cite: &str, quote: &str) -> Clause {
    Clause { cite: text(cite), quote: text(quote), note: String::new() }
}

fn clauses() -> Vec<Clause> {
    vec![
        clause(
            "二（八）14",
            "按每名参保职工500元的标准发放一次性留工培训补助。……上述补助同一企业只能享受一次。……以单位形式参保的个体工商户参照实施。",
        ),
        clause("二（三）7", "对全年租金已缴清且上半年已减免3个月租金的，直接退还1个月租金。"),
        clause(
            "二（五）10",
            "保持政府性融资担保机构收取小微企业融资担保费率为1%的现行政策不变……不得收取或变相收取融资担保费以外的保证金、承诺费、咨询费、顾问费、注册费等不合理费用",
        ),
    ]
}

/// The restaurant's sheet in the given language.
pub(super) fn restaurant(language: Language) -> Sheet {
    match language {
        Language::Chinese => chinese(),
        Language::Uyghur => uyghur(),
    }
}

fn chinese() -> Sheet {
    Sheet {
        title: text("助企纾困享受清单"),
        business: text("博格达拌面馆"),
        reference: text("参考日期 2022-09-05"),
        notice: lead(
            "征求意见稿，供参考。",
            "依据阜康市政府办 2022-09-01 公开征求意见的实施方案，有的措施到 2022-12-31，多数没有写期限。以正式文件和窗口答复为准。",
        ),
        facts: vec![fact("类型", "企业，餐饮业"), fact("规模", "小型（14 人，186 万元）"), fact("停业", "23 天"), fact("参保", "12 人")],
        cards: chinese_cards(),
        actions: vec![
            action("申请留工补助", "市人社局，6,000 元，待认定"),
            action("申报社保缓缴", "社保网厅或窗口，33,600 元"),
            action("找担保公司退费", "1,000 元；咨询费 600 元"),
        ],
        groups: chinese_groups(),
        services: lead("免费服务和权利 20 项，常用的：", "12345 政务服务便民热线；免费法律咨询 12348；公共停车场免费"),
        timetable: chinese_timetable(),
        possible: chinese_possible(),
        requests: chinese_requests(),
        errands: chinese_errands(),
        errands_note: text("除承诺书外，文件没有列材料，以上为建议。留工补助不用交花名册、培训计划等。"),
        clauses: clauses(),
        records: texts(&["窗口", "经办人", "日期"]),
        contact: lead("有问题打电话：", "政务服务 12345　法律咨询 12348"),
        unprintable_note: text("〓 表示一个本机字体中没有的字，请手写补上。"),
        words: chinese_words(),
        footer: text("测算结果不构成兑现承诺。纾困计算器，数据只在本机"),
        page_label: text("第 {page} 页，共 {pages} 页"),
        ..Sheet::new(Language::Chinese, date(2022, 9, 5))
    }
}

fn chinese_timetable() -> Timetable {
    Timetable {
        months: texts(&["9 月", "10 月", "11 月", "12 月", "2023 年 1 月"]),
        rows: vec![
            month_row("当月晚交", &["10,470", "10,470", "9,820", "8,400", "–"]),
            month_row("当月补交", &["–", "–", "−1,300", "−4,260", "−33,600"]),
            month_row("累计还欠", &["10,470", "20,940", "29,460", "33,600", "0"]),
        ],
        note: text("文件只写社保缓到 2022 年底，未写补交日；此表按最早的 2023 年 1 月一次补交估算。请提前留出 33,600 元。"),
        ..Timetable::default()
    }
}

fn chinese_possible() -> Vec<Possible> {
    vec![
        possible("电费缓交", "2,100", "要在疫情防控部门划定的区域和时间内。问国网阜康供电公司"),
        possible("贷款延期付息", "2,900", "725 元 × 4 个月；找放款银行办理，免罚息、不影响征信"),
        possible("公证费下浮 50%", "400", "800 ÷ 2；要属于受影响严重的特困行业或重点企业"),
        possible("失业保险稳岗返还", "–", "文件只写“符合条件的”，未写标准。问市人社局"),
    ]
}

fn chinese_requests() -> Vec<String> {
    texts(&[
        "担保费补贴（五）10",
        "担保快办通道（五）10",
        "用电财政补贴（二）",
        "银行减免服务费（九）16",
        "“135”放款（九）16",
        "房东优惠贷款（九）16",
        "直达资金（十四）27",
        "中小企业发展资金（十四）27",
        "法律服务费减免（十五）34",
    ])
}

fn chinese_errands() -> Vec<Errand> {
    vec![
        errand("市人社局", &["营业执照", "单位社保编号", "《缓缴社保费承诺书》盖章（窗口办才要）"]),
        errand("市财政局", &["租赁合同", "全年租金缴款凭证", "上半年减租凭证"]),
        errand("供水、燃气公司", &["户号", "最近账单", "滞纳金收据 86 元"]),
        errand("担保公司、银行", &["担保合同", "收费发票（3,000、600 元）", "借款合同"]),
    ]
}

fn chinese_words() -> Words {
    Words {
        actions: text("先办这三件"),
        measures: text("与您有关的措施"),
        measure: text("措施与算法"),
        amount: text("金额（元）"),
        place: text("到哪办"),
        until: text("截止 / 补交"),
        timetable: text("缓缴与补交时间表（元）"),
        possible: text("还不确定，补上答案才知道"),
        requests: text("可争取 9 项（对方可给可不给，文件未写明金额）"),
        errands: text("带上这些，逐项打勾"),
        inquiries: text("向窗口问清楚"),
        clauses: text("条款原文摘录"),
        records: text("办理记录"),
    }
}

fn chinese_cards() -> Cards {
    Cards {
        gain: GainCard {
            title: text("到手 / 免除"),
            lines: vec![
                gain(Part::Plan, "本方案给的", amount("¥4,100"), ""),
                gain(Part::Filed, "自行申报享受的税费", amount_from("¥240", "起"), "可能已在申报表中享受"),
                gain(Part::Wait, "待认定", amount("¥6,000"), ""),
            ],
            rest: text("可能再加 ¥400，另有 1 项金额待填"),
            personal: text("个人（另算）：3 岁以下子女扣除 ¥360"),
        },
        defer: DeferCard {
            title: text("可缓缴"),
            amount: amount("¥39,160"),
            lines: texts(&["最多可能 ¥44,160", "2022-11-05 起补交"]),
            own: fact("自己的钱先拿回", "没有"),
        },
        refuse: RefuseCard {
            title: text("不该收 / 应退"),
            lines: vec![refuse("滞纳金", "¥86", "缓缴期内不该收", ""), refuse("要求退回", "¥600", "", "待认定")],
        },
        seek: SeekCard { title: text("可争取"), count: text("9 项"), lines: texts(&["文件未写明金额"]) },
        not_added: text("各类金额性质不同，不能相加。"),
    }
}

fn chinese_groups() -> Vec<MeasureGroup> {
    vec![
        group(
            Part::Plan,
            "到手 / 免除：本方案给的",
            "4,100",
            &[
                ["国有房屋租金退还 1 个月", "3,100 × 1", "（三）7", "3,100", "市财政局", "未写明"],
                ["担保费超 1% 的部分", "3,000 − 2,000", "（五）10", "1,000", "担保公司", "未写明"],
            ],
        ),
        group(
            Part::Filed,
            "自行申报享受的税费",
            "240 起",
            &[
                ["“六税两费”减半", "480 ÷ 2", "（四）8、9", "240", "市税务局", "申报时"],
                ["小规模纳税人免征增值税", "您答“不清楚”", "（四）9", "待填", "市税务局", "申报时"],
            ],
        ),
        group(Part::Wait, "待认定", "6,000", &[["一次性留工培训补助", "12 人 × 500 元", "（八）14", "6,000", "市人社局", "未写明"]]),
        group(
            Part::Defer,
            "可缓缴",
            "39,160",
            &[
                ["养老、失业、工伤保险费缓缴", "8,400 × 4", "（七）12", "33,600", "社保经办机构", "缓到 2022-12-31"],
                ["水费缓缴 2 个月", "650 × 2", "（二）4", "1,300", "供水公司", "补交 2022-11-05"],
                ["燃气费缓缴最长 3 个月", "1,420 × 3", "（二）4", "4,260", "燃气公司", "补交 2022-12-05"],
            ],
        ),
        group(
            Part::Ask,
            "不该收 / 应退",
            "",
            &[
                ["不该收的滞纳金，水费", "缓缴期间免收", "（二）4", "86", "供水公司", "未写明"],
                ["要求退回的咨询费，待认定", "条款禁止收", "（五）10", "600", "担保公司；市金融办", "未写明"],
            ],
        ),
    ]
}

fn uyghur() -> Sheet {
    Sheet {
        title: text("كارخانىغا ياردەم تىزىملىكى"),
        business: text("بوغدا لەڭمەنخانىسى"),
        reference: text("چېسلا \u{2068}2022-09-05\u{2069}"),
        notice: lead(
            "پىكىر ئېلىش نۇسخىسى، پايدىلىنىش ئۈچۈن.",
            "فۇكاڭ شەھەرلىك ھۆكۈمەت ئىشخانىسى \u{2068}2022-09-01\u{2069} دە ئېلان قىلغان لايىھەگە ئاساسلاندى. كۆپ قىسمى \u{2068}2022-12-31\u{2069} غىچە. رەسمىي ھۆججەت ۋە كۆزنەك جاۋابى ئۆلچەم قىلىنىدۇ.",
        ),
        facts: vec![
            fact("تىپى", "كارخانا، يېمەك-ئىچمەك"),
            fact("كۆلىمى", "كىچىك تىپتىكى"),
            fact("توختىغان", "\u{2068}23\u{2069} كۈن"),
            fact("سۇغۇرتىدا", "\u{2068}12\u{2069} نەپەر"),
        ],
        cards: uyghur_cards(),
        actions: vec![
            action("ياردەم پۇلى", "ئادەم كۈچى ئىدارىسى، \u{2068}6,000\u{2069} يۈەن"),
            action("سۇغۇرتا ھەققى", "تور ياكى كۆزنەك، \u{2068}33,600\u{2069} يۈەن"),
            action("كاپالەت ھەققى", "\u{2068}1,000\u{2069} ۋە \u{2068}600\u{2069} يۈەن"),
        ],
        groups: uyghur_groups(),
        services: lead(
            "ھەقسىز مۇلازىمەتلەر:",
            "ئاممىۋى ماشىنا توختىتىش مەيدانى (\u{2068}23\u{2069}-ماددا)؛ قانۇن مەسلىھەتى \u{2068}12348\u{2069} (\u{2068}34\u{2069}-ماددا)",
        ),
        timetable: uyghur_timetable(),
        possible: uyghur_possible(),
        requests: uyghur_requests(),
        errands: uyghur_errands(),
        errands_note: text("ۋەدىنامىدىن باشقىسى ھۆججەتتە يوق، بۇلار تەكلىپ."),
        clauses: clauses(),
        records: texts(&["كۆزنەك", "بېجىرگۈچى", "چېسلا"]),
        contact: lead("تېلېفون:", "ھۆكۈمەت مۇلازىمىتى 12345، قانۇن 12348"),
        unprintable_note: text("〓 بەلگىسى خەت نۇسخىسىدا يوق ھەرپنى كۆرسىتىدۇ."),
        words: uyghur_words(),
        footer: text("ھېسابلاش نەتىجىسى ۋەدە ئەمەس. مەلۇمات مۇشۇ كومپيۇتېردىلا"),
        page_label: text("\u{2068}{page}\u{2069}-بەت، جەمئىي {pages} بەت"),
        ..Sheet::new(Language::Uyghur, date(2022, 9, 5))
    }
}

fn uyghur_timetable() -> Timetable {
    Timetable {
        months: texts(&["9-ئاي", "10-ئاي", "11-ئاي", "12-ئاي", "2023-يىلى 1-ئاي"]),
        rows: vec![
            month_row("كېچىكتۈرۈش", &["10,470", "10,470", "9,820", "8,400", "–"]),
            month_row("تولۇقلاش", &["–", "–", "−1,300", "−4,260", "−33,600"]),
            month_row("قالغان قەرز", &["10,470", "20,940", "29,460", "33,600", "0"]),
        ],
        note: text("سۇغۇرتىنى تولۇقلاش چېسلاسى ھۆججەتتە يوق، ئەڭ بالدۇر ئەھۋال بويىچە مۆلچەرلەندى. 33,600 يۈەننى ئالدىن تەييارلاڭ."),
        ..Timetable::default()
    }
}

fn uyghur_possible() -> Vec<Possible> {
    vec![
        possible("توك ھەققىنى كېچىكتۈرۈش", "2,100", "بەلگىلەنگەن رايون ۋە ۋاقىت ئىچىدە بولۇشى كېرەك. توك شىركىتىدىن سوراڭ"),
        possible("قەرز پۇل ئۆسۈمىنى كېچىكتۈرۈش", "2,900", "725 يۈەن × 4 ئاي؛ بانكىدا بېجىرىلىدۇ"),
        possible("ھۆكۈمەت گۇۋاھلىقى ھەققى −50%", "400", "\u{2066}800 ÷ 2\u{2069}؛ ئېغىر تەسىرگە ئۇچرىغان كەسىپ بولۇشى كېرەك"),
        possible("ئىش ئورنى قايتۇرۇلما پۇلى \u{2066}（稳岗返还）\u{2069}", "–", "ئۆلچىمى ھۆججەتتە يوق. ئىدارىدىن سوراڭ"),
    ]
}

fn uyghur_requests() -> Vec<String> {
    texts(&[
        "كاپالەت ھەققى تولۇقلىمىسى (10-ماددا)",
        "بانكا مۇلازىمەت ھەققى كەچۈرۈمى (16-ماددا)",
        "تەرەققىيات مەبلىغى (27-ماددا)",
        "قانۇن خىراجىتى كەچۈرۈمى (34-ماددا)",
    ])
}

fn uyghur_errands() -> Vec<Errand> {
    vec![
        errand("ئادەم كۈچى ئىدارىسى", &["تىجارەت كىنىشكىسى", "سۇغۇرتا نومۇرى", "تامغىلىق ۋەدىنامە"]),
        errand("مالىيە ئىدارىسى", &["ئىجارە توختامى", "ئىجارە تۆلەش ئىسپاتى", "ئىجارە كەچۈرۈم ئىسپاتى"]),
        errand("سۇ، گاز شىركىتى", &["نومۇر", "يېقىنقى تالون", "ھەق تالونى 86 يۈەن"]),
        errand("كاپالەت شىركىتى، بانكا", &["كاپالەت توختامى", "تالونلار (3,000، 600 يۈەن)", "قەرز توختامى"]),
    ]
}

fn uyghur_words() -> Words {
    Words {
        actions: text("ئالدى بىلەن بۇ ئۈچ ئىش"),
        measures: text("سىزگە مۇناسىۋەتلىك تەدبىرلەر"),
        measure: text("تەدبىر ۋە ھېسابلاش"),
        amount: text("سومما (يۈەن)"),
        place: text("بېجىرىش ئورنى"),
        until: text("مۇددەت"),
        timetable: text("كېچىكتۈرۈش ۋە تولۇقلاش جەدۋىلى (يۈەن)"),
        possible: text("ئېنىق ئەمەس، جاۋاب تولۇقلاش كېرەك"),
        requests: text("سوراپ كۆرىدىغىنى (9 تۈر)"),
        errands: text("ئېلىپ بارىدىغان ماتېرىياللار"),
        inquiries: text("كۆزنەكتىن سوراپ ئېنىقلاڭ"),
        clauses: text("ئەسلى تېكىستتىن ئۈزۈندە (خەنزۇچە)"),
        records: text("بېجىرىش خاتىرىسى"),
    }
}

fn uyghur_cards() -> Cards {
    Cards {
        gain: GainCard {
            title: text("قولغا تېگىدىغان"),
            lines: vec![
                gain(Part::Plan, "بۇ لايىھە بويىچە", amount("\u{2066}¥4,100\u{2069}"), ""),
                gain(
                    Part::Filed,
                    "ئۆزىڭىز مەلۇم قىلىدىغان باج",
                    amount("\u{2066}¥240+\u{2069}"),
                    "مەلۇماتتا ئاللىقاچان ئالغان بولۇشىڭىز مۇمكىن",
                ),
                gain(Part::Wait, "تەستىق كۈتىدۇ", amount("\u{2066}¥6,000\u{2069}"), ""),
            ],
            rest: text("مۇمكىن: \u{2066}+¥400\u{2069}، \u{2066}1\u{2069} سومما تولدۇرۇلمىغان"),
            personal: text("شەخسكە تەۋە (ئايرىم): 3 ياشتىن تۆۋەن بالا \u{2066}¥360\u{2069}"),
        },
        defer: DeferCard {
            title: text("كېيىن تاپشۇرىدىغان"),
            amount: amount("\u{2066}¥39,160\u{2069}"),
            lines: texts(&["ئەڭ كۆپ بولسا \u{2066}¥44,160\u{2069}", "باشلىنىشى: \u{2068}2022-11-05\u{2069}"]),
            own: fact("ئۆز پۇلىڭىز بالدۇر قايتىدۇ", "يوق"),
        },
        refuse: RefuseCard {
            title: text("قايتۇرۇۋالىدىغان"),
            lines: vec![
                refuse("كېچىكتۈرگەنلىك ھەققى \u{2066}（滞纳金）\u{2069}", "¥86", "", ""),
                refuse("قايتۇرۇش تەلىپى", "¥600", "", "تەستىق كۈتىدۇ"),
            ],
        },
        seek: SeekCard {
            title: text("سوراپ كۆرىدىغان"), count: text("\u{2068}9\u{2069} تۈر"), lines: texts(&["سوممىسى يېزىلمىغان"])
        },
        not_added: text("بۇ سوممىلار ئوخشىمايدۇ، قوشۇۋەتكىلى بولمايدۇ."),
    }
}

fn uyghur_groups() -> Vec<MeasureGroup> {
    vec![
        group(
            Part::Plan,
            "قولغا تېگىدىغان: بۇ لايىھە بويىچە",
            "4,100",
            &[
                ["دۆلەت ئۆيى ئىجارىسى: 1 ئايلىق قايتىدۇ", "\u{2066}3,100 × 1\u{2069}", "7-ماددا", "3,100", "مالىيە ئىدارىسى", "يېزىلمىغان"],
                ["كاپالەت ھەققىنىڭ ئارتۇق قىسمى", "\u{2066}3,000 − 2,000\u{2069}", "10-ماددا", "1,000", "كاپالەت شىركىتى", "يېزىلمىغان"],
            ],
        ),
        group(
            Part::Filed,
            "ئۆزىڭىز مەلۇم قىلىدىغان باج",
            "240+",
            &[
                ["«ئالتە باج، ئىككى ھەق» يېرىم", "\u{2066}480 ÷ 2\u{2069}", "8، 9-ماددا", "240", "باج ئىشلىرى ئىدارىسى", "مەلۇم قىلغاندا"],
                ["قوشۇلما قىممەت بېجى كەچۈرۈمى", "«بىلمەيمەن» دېگەنسىز", "9-ماددا", "كەم", "باج ئىشلىرى ئىدارىسى", "مەلۇم قىلغاندا"],
            ],
        ),
        group(
            Part::Wait,
            "تەستىق كۈتىدۇ",
            "6,000",
            &[[
                "ياردەم پۇلى \u{2066}（留工培训补助）\u{2069}",
                "\u{2066}12 × 500\u{2069}",
                "14-ماددا",
                "6,000",
                "ئادەم كۈچى ئىدارىسى",
                "يېزىلمىغان",
            ]],
        ),
        group(
            Part::Defer,
            "كېيىن تاپشۇرىدىغان",
            "39,160",
            &[
                ["ئۈچ سۇغۇرتا ھەققىنى كېچىكتۈرۈش", "\u{2066}8,400 × 4\u{2069}", "12-ماددا", "33,600", "سۇغۇرتا ئورگىنى", "2022-12-31"],
                ["سۇ ھەققى: 2 ئاي كېچىكتۈرۈش", "\u{2066}650 × 2\u{2069}", "4-ماددا", "1,300", "سۇ شىركىتى", "2022-11-05"],
                ["گاز ھەققى: 3 ئايغىچە كېچىكتۈرۈش", "\u{2066}1,420 × 3\u{2069}", "4-ماددا", "4,260", "گاز شىركىتى", "2022-12-05"],
            ],
        ),
        group(
            Part::Ask,
            "قايتۇرۇۋالىدىغان",
            "",
            &[
                ["كېچىكتۈرگەنلىك ھەققى \u{2066}（滞纳金）\u{2069}", "", "4-ماددا", "86", "سۇ شىركىتى", "يېزىلمىغان"],
                ["قايتۇرۇش تەلىپى، تەستىق كۈتىدۇ", "", "10-ماددا", "600", "كاپالەت شىركىتى", "يېزىلمىغان"],
            ],
        ),
    ]
}
