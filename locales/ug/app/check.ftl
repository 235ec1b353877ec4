### The page on which all answers are looked over.

check-title = جاۋابلىرىڭىزنى تەكشۈرۈڭ
check-lead = بىر قېتىم كۆرۈپ چىقىڭ. «ئۆزگەرت»نى چەكسىڭىز شۇ سوئالغا بارىسىز، تۈزىتىپ بولۇپ بۇ يەرگە قايتىسىز.
# $n: number of questions answered 不清楚
check-unsure = { $n } سوئالغا «بىلمەيمەن» دېدىڭىز:
check-unsure-note = تولدۇرمىسىڭىزمۇ نەتىجىنى كۆرگىلى بولىدۇ.
check-fill-one-by-one = بىر-بىرلەپ تولدۇر
check-accountant = بوغالتىرغا بېرىدىغان ۋاراقنى باس
check-fill-in = تولدۇر
# $typed: what was typed and is no answer
check-wrong = { $typed }، تۈزىتىڭ
check-topics-yes = سىزگە مۇناسىۋەتلىك
check-topics-no = مۇناسىۋەتسىز
check-topics-unsure = بىلمىگەنلىرىڭىز
check-topics-open = جاۋابسىزلىرى
# $n: number of answers
check-more = يەنە { $n } تۈر
# $label: name of a field; $answer: its answer
check-field = { $label } { $answer }
# $label: name of a yes-or-no field; $answer: the word for no
check-field-not = { $label }: { $answer }
check-period = { $first } – { $last }
# $periods: one or more of the above; $days: a number of days with its unit
check-periods = { $periods }، جەمئىي { $days }
check-empty-title = جاۋاب تېخى يوق
check-empty-text = جاۋاب بېرىلگەن سوئاللار بۇ يەردە كۆرۈنىدۇ، خالىغان ۋاقىتتا ئۆزگەرتكىلى بولىدۇ.
check-empty-button = بىرىنچى بەتتىن باشلا
