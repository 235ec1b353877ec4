### The pages of the questionnaire.

section-number = { $number }-بۆلەك، جەمئىي { $count } بۆلەك
section-why = نېمە ئۈچۈن سورايمىز:
section-choose-industry = كەسىپنى تاللاڭ
section-search = بىرنەچچە خەت كىرگۈزۈپ ئىزدەڭ
section-add-first = قوش
section-rest-zero = قالغانلىرىغا 0 تولدۇر
section-to = –
# $question: name of the question
section-walk = بىر-بىرلەپ تولدۇرۇش: { $number }-سوئال، جەمئىي { $count }: { $question }
section-walk-one = مۇشۇ سوئالنى ئۆزگەرتىش: { $question }
section-walk-end = جاۋاب تەكشۈرۈشكە قايت
