### The pages of the questionnaire.

section-number = { $number }-بۆلەك، جەمئىي { $count } بۆلەك
section-why = نېمە ئۈچۈن سورايمىز:
section-choose-industry = كەسىپنى تاللاڭ
section-search = بىرنەچچە خەت كىرگۈزۈپ ئىزدەڭ
section-add-first = قوش
section-rest-zero = قالغانلىرىغا 0 تولدۇر
# $amount: an amount with its unit
section-sum = جەمئىي { $amount }
section-to = –
# $question: name of the question
section-walk = بىر-بىرلەپ تولدۇرۇش: { $number }-سوئال، جەمئىي { $count }: { $question }
section-walk-one = مۇشۇ سوئالنى ئۆزگەرتىش: { $question }
section-walk-end = جاۋاب تەكشۈرۈشكە قايت

## Optional topics

# $count: number of questions
topic-open = يەنە { $count } سوئال بار
# $count: number of questions
topic-unsure = { $count } سوئال ئېنىق ئەمەس
# $count: number of records
topic-records = تولدۇرۇلدى: { $count }
topic-answered = تولدۇرۇلدى
# $answer: the answer that has ruled the topic out
topic-ruled-out = { $answer }، جاۋاب لازىم ئەمەس
topic-not-asked = جاۋاب لازىم ئەمەس
