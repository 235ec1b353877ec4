### The frame around the pages: top bar, list of sections, live panel, footer.

## Top bar

shell-save-autosaved = ئاپتوماتىك ساقلاندى
shell-save-unsaved = تېخى ساقلانمىدى…
shell-language = تىل
shell-reference-date = ئاساس چېسلا
shell-reference-date-why = ۋاقتى ئۆتكەن-ئۆتمىگەنلىكى مۇشۇ كۈن بويىچە ئايرىلىدۇ
shell-date-document = ھۆججەت چېسلاسى { $date }
shell-date-today = بۈگۈن { $date }
shell-date-wrong = چېسلانى يىل-ئاي-كۈن شەكلىدە يېزىڭ، مەسىلەن ⁦2022-09-05⁩
shell-text-size = خەت چوڭلۇقى
shell-appearance = كۆرۈنۈش
shell-appearance-light = ئوچۇق رەڭ
shell-appearance-dark = توق رەڭ
shell-appearance-contrast = يۇقىرى سېلىشتۇرما
shell-appearance-system = سىستېمىغا ئەگەش
shell-reduce-motion = جانلاندۇرۇمنى ئازايت
shell-file = ھۆججەت
shell-file-new = يېڭى ھېسابلاش
shell-file-open = ئاچ
shell-file-save-as = باشقا ئاتتا ساقلا
shell-undo = يېنىۋال
shell-redo = قايتىلا

## List of sections

# $n: number of questions answered 不清楚
shell-step-unsure = { $n } كەم
shell-hidden = { $n } بۆلەك ئاتلاپ ئۆتۈلدى: { $pages }
shell-undecided = { $n } بۆلەك تېخى بېكىتىلمىدى: { $pages }
shell-hidden-show = كۆرسەت
shell-hidden-hide = يوشۇر
shell-step-check = جاۋاب تەكشۈرۈش
shell-step-result = نەتىجە

## Live panel

shell-live = ھازىرقى نەتىجە
shell-live-note = دەرھال ھېسابلىنىدۇ
# Mark after an amount that may still grow; in Uyghur it stands right after the digits
shell-live-from = +
shell-live-waiting = جاۋاب يوق
shell-live-count = { $n } تۈر
shell-changes = بۇ جاۋابنىڭ تەسىرى
shell-change-conditional = { $measure }، تەستىق كۈتىدۇ
shell-missing = يەنە نېمە كەم
shell-missing-first = ئاۋۋال بۇنىڭغا جاۋاب بەرسىڭىز ئەڭ پايدىلىق: { $question }
shell-missing-page = { $number }-بۆلەك «{ $page }»: يەنە { $count } سوئال
shell-fault = تۈزىتىدىغىنى: { $label }
shell-fault-note = تۈزەتكەندىن كېيىن ھېسابلايمىز.

## Footer

shell-back = ئالدىنقى
shell-next = كېيىنكى
shell-next-question = كېيىنكى سوئال
shell-to-check = تەكشۈرۈشكە قايت
shell-to-result = نەتىجىنى كۆر
shell-save-and-leave = ساقلاپ ئاخىرلاشتۇر
shell-drop = مائۇسنى قويۇپ بېرىڭ، ھۆججەت ئېچىلىدۇ
