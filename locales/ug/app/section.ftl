### The pages of the questionnaire.

section-number = { $number }-بۆلەك، جەمئىي { $count } بۆلەك
section-why = نېمە ئۈچۈن سورايمىز:
section-choose-industry = كەسىپنى تاللاڭ
section-search = بىرنەچچە خەت كىرگۈزۈپ ئىزدەڭ
section-add-first = قوش
section-rest-zero = قالغانلىرىغا 0 تولدۇر
section-to = –
