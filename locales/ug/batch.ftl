### Many businesses at once: heads, sheets and explanations of the tables that are read and written.

batch-as-of = ئاساس چېسلا

## Sheets

batch-sheet-results = ھېسابلاش نەتىجىسى
batch-sheet-columns = ئىستون چۈشەندۈرۈشى
batch-sheet-entry = تولدۇرۇش
batch-sheet-examples = مىسال
batch-sheet-choices = تاللانما

## Columns of the results

batch-column-row = ئەسلى جەدۋەلدىكى قۇر نومۇرى
batch-column-name = ئاتى
batch-column-code = بىرلىككە كەلگەن ئىجتىمائىي ئىناۋەت كودى
batch-column-as-of = ئاساس چېسلا
# $total: a kind of money
batch-column-low = { $total }: ئەڭ ئاز بولغاندا قانچە يۈەن
batch-column-high = { $total }: ئەڭ كۆپ بولغاندا قانچە يۈەن، بوش بولسا يۇقىرى چەك يوق
# $status: 可享受, 待认定 …
batch-column-count = «{ $status }» تەدبىرلەرنىڭ سانى
batch-column-list = «{ $status }» تەدبىرلەرنىڭ ئىسمى
batch-column-error = بۇ قۇردا نېمە خاتا؛ خاتا قۇر ھېسابلانمىدى
# One amount of a measure. $bucket: kind of money; $amount: yuan, or a range
batch-amount = { $bucket } { $amount }

## Template

# One line each
batch-how =
    ھەر قۇرغا بىر ئائىلە تولدۇرۇلىدۇ. بىلمىگىنىڭىزنى بوش قويۇڭ، پروگرامما ئۇنى 0 دەپ ھېسابلىمايدۇ. راست يوق بولسا «يوق» دەپ تولدۇرۇڭ.
    بىرىنچى جەدۋەل تولدۇرۇلغاندىن كېيىن: ⁦shukun batch FILE --output OUT.xlsx⁩
    ئىستون بېشىنىڭ تىرناق ئىچىدىكى ئاتىنى ئۆزگەرتمەڭ. بىر خىلدىن بىرنەچچىسى بولسا ⁦leases[0]⁩، ⁦leases[1]⁩ دېگەندەك ئىستون قوشۇڭ. ئىشلەتمەيدىغان ئىستوننى ئۆچۈرسىڭىز بولىدۇ.
batch-head-name = ئاتى
batch-head-label = ئىستون بېشى
batch-head-meaning = نېمە تولدۇرۇلىدۇ
batch-kind-money = سومما، يۈەن، چېكىتتىن كېيىن ئەڭ كۆپ 2 خانە.
batch-kind-date = چېسلا، مەسىلەن ⁦2022-09-01⁩.
batch-kind-month = ئاي، { $min } – { $max }، مەسىلەن ⁦2022-09⁩.
batch-kind-code = 18 خانىلىق بىرلىككە كەلگەن ئىجتىمائىي ئىناۋەت كودى.
# $none: the words of "there is none"
batch-or-none = يوق بولسا «{ $none }» دەپ تولدۇرۇڭ.

## Progress

batch-progress = ھېسابلانغان قۇر { $done }، بۇنىڭدا خاتا قۇر { $failed }
batch-progress-share = ھېسابلانغان قۇر { $done }، بۇنىڭدا خاتا قۇر { $failed }، { $percent }
batch-done = ھېسابلانغان قۇر { $done }، يېزىلغان جايى: { $file }.
batch-template-done = قېلىپ يېزىلغان جايى: { $file }.
batch-cancelled = ئەمەلدىن قالدۇرۇلدى، ھېچنېمە يېزىلمىدى، ئەسلى ھۆججەت ئۆزگەرمىدى.
