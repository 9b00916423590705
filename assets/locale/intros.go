package locale

// What to do on each screen, by the digit that opens it.
var (
	introsFR = map[string]string{
		"1": "Les trois jours et le temps qui reste. ⏎ ouvre l'écran où se fait le travail de la session ; Espace la lance et la clôt ; Pg↓ passe à la suivante. Tab modifie : ←→ cinq minutes, i insère, v divise, j et k déplacent ; tout est noté. e corrige la fiche, t montre la technique, h les prières, r le relevé.",
		"2": "Qui est là, par demi-journée : p présent, r en retard, a absent, * tous les autres ; ←→ changent de demi-journée, + inscrit, ⏎ ouvre la fiche. Tab montre les tables : + compose des tours, Espace prend, ⏎ échange, v fixe, d tire autrement, r donne l'ordre ; puis l'équilibre et les besoins d'accès.",
		"3": "Écrivez ce qui se dit, ⏎ l'enregistre : la ligne se vide aussitôt. Un chiffre seul puis ⏎ change de groupe, ↑ reprend la dernière idée. Tab classe : Espace marque, ←→ choisissent le thème, ⏎ y range, g en nomme un ; m fusionne sans rien effacer, p met au parking, / cherche, f filtre, r relit une par une, o en fait un objectif.",
		"4": "+ prépare un vote : la liste, la question, la méthode, puis ⏎ l'ouvre et la fige. Chaque bulletin papier est une ligne : 3 3 7 12 ⏎, 0 ⏎ blanc, - ⏎ nul ; Ctrl+Z reprend le dernier. La salle ne voit que le nombre de bulletins. Tab clôt : le résultat paraît, Espace marque, ⏎ retient, d décide.",
		"5": "Une fiche par objectif. + en ouvre une : la phrase, puis ⏎ mène aux sept champs de la fiche papier. ↑↓ choisissent un champ, ⏎ écrit, Esc laisse. « 45 % », « inconnue » et « 31/12/28 » se comprennent. ◆ est une question, jamais un refus ; Tab y va. c montre d'où vient l'objectif.",
		"6": "Ce que la salle décide et pourquoi, en français et en arabe. + ouvre une décision, « d » sur un vote la préremplit. ⏎ ouvre la fiche ; Espace relie les preuves. a adopte : une phrase et un lien suffisent. j ajourne, r révise, o en tire un objectif. En salle, ⏎ l'affiche seule.",
		"0": "Ce qui part, et ce qui manque encore. ↑↓ choisissent une ligne, ←→ changent le document, la langue et le format, ⏎ exporte à côté du fichier. Sur un point à compléter, ⏎ mène à l'écran où il se complète. Le relevé du jour tient en deux pages, français et arabe. Rien n'écrase un fichier.",
	}
	introsAR = map[string]string{
		"1": "الأيام الثلاثة، أين وصل البرنامج وكم بقي من الوقت. ⏎ يفتح الشاشة التي يجري فيها عمل الجلسة، والمسافة تبدؤها وتنهيها، وPg↓ إلى الجلسة التالية. Tab للتعديل: ←→ خمس دقائق، i إدراج، v تقسيم، j وk نقل، ويدون كل تعديل. e تصحيح البطاقة، t التقنية، h أوقات الصلاة، r خلاصة اليوم.",
		"2": "من حضر في كل نصف يوم: p حاضر، r متأخر، a غائب، و* لكل الباقين؛ ←→ نصف يوم آخر، و+ يسجل شخصا، و⏎ يفتح بطاقته. Tab يظهر الطاولات: + يشكل دورات، المسافة تختار و⏎ يبادل، v يثبت، d قرعة أخرى، r ترتيب العرض؛ ثم التوازن وحاجات الولوج.",
		"3": "اكتبوا ما يقال و⏎ يحفظه فيفرغ السطر حالا. رقم وحده ثم ⏎ يغير المجموعة، و↑ يسترجع آخر فكرة. Tab للتصنيف: المسافة تحدد، ←→ لاختيار الموضوع، ⏎ يصنف تحته، وg يسمي موضوعا جديدا؛ m يدمج دون محو، p نقطة معلقة، / يبحث، f يصفي، r يعيد القراءة واحدة واحدة، o يجعلها هدفا.",
		"4": "+ يحضر تصويتا: اللائحة والسؤال والطريقة، ثم ⏎ يفتحه ويجمد اللائحة. كل ورقة سطر: 3 3 7 12 ⏎، و0 ⏎ بيضاء، و- ⏎ ملغاة؛ Ctrl+Z يسترجع الأخيرة. لا ترى القاعة إلا عدد الأوراق. Tab يغلق: تظهر النتيجة، المسافة تحدد، ⏎ يحتفظ، d يقرر.",
		"5": "بطاقة لكل هدف. + يفتح بطاقة: الجملة أولا، ثم ⏎ يقود إلى خانات البطاقة الورقية السبع. ↑↓ لاختيار خانة، ⏎ للكتابة، Esc للترك. تفهم «45 %» و«غير معروف» و«31/12/28». ◆ سؤال وليس رفضا، وTab يذهب إليه. c يبين من أين أتى الهدف.",
		"6": "ما يقرره الحاضرون ولماذا، بالعربية والفرنسية. + يفتح قرارا، و«d» على تصويت يملؤه مسبقا. ⏎ يفتح البطاقة، والمسافة تربط الأدلة. a يعتمد: جملة ورابط يكفيان. j يؤجل، r يراجع، o يستخرج هدفا. في القاعة ⏎ يعرضه وحده.",
		"0": "ما سيخرج، وما لا يزال ناقصا. ↑↓ لاختيار سطر، ←→ لتغيير الوثيقة واللغة والصيغة، ⏎ يصدر بجانب الملف. على نقطة للاستكمال يفتح ⏎ الشاشة التي تستكمل فيها. خلاصة اليوم صفحتان بالعربية والفرنسية. لا يمحى أي ملف موجود.",
	}
	introsEN = map[string]string{
		"1": "The three days, where the programme stands and how much time is left. ⏎ opens the screen where the work of the session happens; Space starts and closes it; Page down goes to the next one. Tab: ←→ five minutes, i inserts, v splits, j and k move; all is noted. e opens the sheet, t the technique, h the prayers.",
		"2": "Who is here, by half-day: p present, r late, a absent, * all others; ←→ change the half-day, + enrols, ⏎ opens the sheet. Tab shows the tables: + composes rounds, Space takes, ⏎ swaps, v keeps, d draws again, r sets the order of reports; then the balance and the access needs.",
		"3": "Write what is said, ⏎ saves it: the line empties at once. A digit alone, then ⏎, changes the group; ↑ takes the last idea back. Tab sorts: Space marks, ←→ choose the theme, ⏎ files under it, g names one; m merges and erases nothing, p parks, / searches, f filters, r reads back one by one, o makes it an objective.",
		"4": "+ prepares a poll: the list, the question, the method; ⏎ opens it and freezes the list. Each paper ballot is a line: 3 3 7 12 ⏎, 0 ⏎ blank, - ⏎ void; Ctrl+Z takes the last one back. The room sees only how many came in. Tab closes: the result shows, Space marks, ⏎ retains, d decides.",
		"5": "A sheet for each objective. + opens one: the sentence, then ⏎ leads through the seven fields of the paper sheet. ↑↓ choose a field, ⏎ writes, Esc leaves. \"45 %\", \"unknown\" and \"31/12/28\" are understood. ◆ is a question, never a refusal; Tab goes there. c shows where it comes from.",
		"6": "What the room decides and why, in French and Arabic. + opens a decision, \"d\" on a poll fills it in. ⏎ opens the sheet; Space links the evidence. a adopts: one sentence and one link are enough. j postpones, r revises, o drafts an objective. In the room view ⏎ shows it alone.",
		"0": "What leaves, and what is still missing. ↑↓ choose a row, ←→ change the document, the language and the format, ⏎ exports beside the file. On a point to complete, ⏎ leads to the screen where it is completed. The minutes of a day take two pages, French and Arabic. No file is written over.",
	}
)
