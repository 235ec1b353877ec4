### Words that every page uses: the name of the program, answers, numbers, dates.

app-name = ياردەم ھېسابلىغۇچى
language-chinese = 中文
language-uyghur = ئۇيغۇرچە

answer-yes = ھەئە
answer-no = ياق
answer-have = بار
answer-have-not = يوق
answer-unsure = بىلمەيمەن
answer-none = يوق
answer-open = جاۋاب يوق
answer-unsure-given = بىلمەيمەن

format-yuan = { $amount } يۈەن
format-date = { $year }-يىلى { $month }-ئاينىڭ { $day }-كۈنى
format-month = { $year }-يىلى { $month }-ئاي
format-list = { $first } ۋە { $last }
format-range = { $low } – { $high }
format-from = { $amount }+
format-quantity = { $value } { $unit }
format-per-month = ئايدا { $amount }
format-per-person = ھەر كىشىگە { $amount } يۈەن
format-equals = { $formula } = { $result }
format-open = تولدۇرۇلمىغان

common-save = ساقلا
common-cancel = ۋاز كەچ
common-close = ياپ
common-add = قوش
common-remove = ئۆچۈر
common-change = ئۆزگەرت
common-copy = كۆچۈر
common-cut = كەس
common-paste = چاپلا
common-select-all = ھەممىنى تاللا
common-understood = بىلدىم

calendar-open = كالېندارنى ئاچ
calendar-previous-month = ئالدىنقى ئاي
calendar-next-month = كېيىنكى ئاي
calendar-previous-year = ئالدىنقى يىل
calendar-next-year = كېيىنكى يىل
calendar-year = { $year }-يىل
calendar-month = { $month }-ئاي
calendar-monday = دۈ
calendar-tuesday = سە
calendar-wednesday = چا
calendar-thursday = پە
calendar-friday = جۈ
calendar-saturday = شە
calendar-sunday = يە
