//! Finding a name by a few of its words, by its pinyin, or by its code: pure.

use pinyin::ToPinyinMulti as _;

/// Whether everything that was typed fits: each word is looked for in the name as shown, in the Chinese name, in the
/// pinyin of that (`lingshou`, `lsy`, `lings`), and at the beginning of the code with or without its letter.
pub fn finds(typed: &str, code: &str, shown: &str, chinese: &str) -> bool {
    let typed = folded(typed);
    let (code, shown, han) = (code.to_lowercase(), folded(shown), folded(chinese));
    let digits = code.trim_start_matches(|c: char| c.is_ascii_alphabetic());
    typed.split_whitespace().all(|word| {
        let coded = code.starts_with(word) || (!digits.is_empty() && digits.starts_with(word));
        coded || shown.contains(word) || han.contains(word) || sounds(word, chinese)
    })
}

/// Small letters and plain digits; Uyghur letters that keyboards and habits confuse become one.
fn folded(text: &str) -> String {
    let folded = text.chars().filter(|c| !matches!(c, '\u{2066}'..='\u{2069}')).map(|c| match c {
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(u32::from(c) - 0xFEE0).unwrap_or(c),
        '\u{3000}' => ' ',
        'ي' | 'ی' => 'ى',
        'ه' | 'ھ' => 'ە',
        'ک' => 'ك',
        other => other,
    });
    folded.flat_map(char::to_lowercase).collect()
}

/// Whether Latin letters are the pinyin of a stretch of hanzi: each stands as its initial or written out, the last
/// perhaps begun. A hanzi that is read in several ways fits in each of them.
fn sounds(letters: &str, chinese: &str) -> bool {
    let letters = letters.replace('\'', "");
    if letters.is_empty() || !letters.bytes().all(|byte| byte.is_ascii_alphabetic()) {
        return false;
    }
    let hanzi: Vec<char> = chinese.chars().collect();
    (0..hanzi.len()).any(|start| sounds_from(&letters, &hanzi[start..]))
}

fn sounds_from(letters: &str, hanzi: &[char]) -> bool {
    if letters.is_empty() {
        return true;
    }
    let Some((first, rest)) = hanzi.split_first() else { return false };
    // 、 and brackets are not typed.
    let Some(readings) = first.to_pinyin_multi() else { return matches!(first, '、' | '（') && sounds_from(letters, rest) };
    readings.into_iter().any(|reading| {
        // The tables write ü, keyboards v.
        let syllable = reading.plain().replace('ü', "v");
        let written = letters.strip_prefix(syllable.as_str()).is_some_and(|left| sounds_from(left, rest));
        let initial = syllable.get(..1).and_then(|initial| letters.strip_prefix(initial));
        written || syllable.starts_with(letters) || initial.is_some_and(|left| sounds_from(left, rest))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const RETAIL: &str = "零售业（商店、超市、网店）";

    fn finds_retail(typed: &str) -> bool {
        finds(typed, "F52", "پارچە سېتىش (دۇكان، تاللا بازار)", RETAIL)
    }

    #[test]
    fn a_name_is_found_by_its_words_in_both_languages() {
        for typed in ["零售", "超市", "  商店  ", "پارچە", "دۇكان پارچە", "سېتىش", "零售 网店"] {
            assert!(finds_retail(typed), "{typed}");
        }
        assert!(!finds_retail("批发"));
        assert!(!finds_retail("零售 批发"), "every word must fit");
    }

    #[test]
    fn a_name_is_found_by_pinyin_and_its_initials() {
        for typed in ["ls", "lsy", "LSY", "lingshou", "lings", "lshou", "ling'shou", "cs", "chaosh", "ＬＳ"] {
            assert!(finds_retail(typed), "{typed}");
        }
        for typed in ["pf", "xyz", "lingsx"] {
            assert!(!finds_retail(typed), "{typed}");
        }
        assert!(finds("yh", "J66", "", "货币金融服务（银行）") && finds("yinhang", "J66", "", "银行"), "银行 in one of the readings of 行");
        assert!(finds("ly", "N78", "", "旅游") && finds("lvyou", "N78", "", "旅游"), "ü as keyboards write it");
    }

    #[test]
    fn a_name_is_found_by_its_code() {
        for typed in ["F52", "f5", "52", "５２", "f"] {
            assert!(finds_retail(typed), "{typed}");
        }
        assert!(!finds_retail("F51"));
    }
}
