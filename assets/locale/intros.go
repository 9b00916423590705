package locale

// What to do on each screen, by the digit that opens it.
var (
	introsFR = map[string]string{
		"1": "Les trois jours, l'heure qu'il est dans le programme et le temps qui reste. ⏎ ouvre l'écran où se fait le travail de la session ; Espace la lance et la clôt ; Pg↓ passe à la suivante. Tab modifie les durées : ←→ changent de cinq minutes et l'ajustement est noté. d montre la fiche, r le relevé du jour.",
		"2": "Qui est là, par demi-journée : p présent, r en retard, a absent, * tous les autres ; ←→ changent de demi-journée, + inscrit, ⏎ ouvre la fiche. Tab montre les tables : + compose des tours, Espace prend, ⏎ échange, v fixe, d tire autrement, r donne l'ordre ; puis l'équilibre et les besoins d'accès.",
		"3": "Écrivez ce qui se dit, ⏎ l'enregistre : la ligne se vide aussitôt. Un chiffre seul puis ⏎ change de groupe, ↑ reprend la dernière idée. Tab classe : Espace marque, ←→ choisissent le thème, ⏎ y range, g en nomme un ; m fusionne sans rien effacer, p met au parking, / cherche, f filtre, r relit une par une, o en fait un objectif.",
		"4": "+ prépare un vote : la liste, la question, la méthode, puis ⏎ l'ouvre et la fige. Chaque bulletin papier est une ligne : 3 3 7 12 ⏎, 0 ⏎ blanc, - ⏎ nul ; Ctrl+Z reprend le dernier. La salle ne voit que le nombre de bulletins. Tab clôt : le résultat paraît, Espace marque, ⏎ retient, d décide.",
		"5": "Une fiche par objectif. + en ouvre une : ⏎ mène de la phrase aux sept champs de la fiche papier. « 45 % », « inconnue » et « 31/12/28 » se comprennent. ◆ est une question : Tab y va, w y répond d'une phrase, v valide. x dédouble, m en fait une mesure. g cadre du plan, h changements depuis v1, d leur source.",
		"6": "Ce que la salle décide et pourquoi, en français et en arabe. + ouvre une décision, « d » sur un vote la préremplit. ⏎ ouvre la fiche ; Espace relie les preuves. a adopte : une phrase et un lien suffisent. j ajourne, r révise, o en tire un objectif. En salle, ⏎ l'affiche seule.",
		"0": "Ce qui part, et ce qui manque encore. ↑↓ choisissent une ligne, ←→ changent le document, la langue et le format, ⏎ exporte à côté du fichier. Sur un point à compléter, ⏎ mène à l'écran où il se complète. Le relevé du jour tient en deux pages, français et arabe. Rien n'écrase un fichier.",
	}
	introsAR = map[string]string{
		"1": "الأيام الثلاثة، أين وصل البرنامج وكم بقي من الوقت. ⏎ يفتح الشاشة التي يجري فيها عمل الجلسة، والمسافة تبدؤها وتنهيها، وPg↓ إلى الجلسة التالية. Tab لتعديل المدد: ←→ خمس دقائق، ويدون التعديل. d البطاقة، r خلاصة اليوم.",
		"2": "من حضر في كل نصف يوم: p حاضر، r متأخر، a غائب، و* لكل الباقين؛ ←→ نصف يوم آخر، و+ يسجل شخصا، و⏎ يفتح بطاقته. Tab يظهر الطاولات: + يشكل دورات، المسافة تختار و⏎ يبادل، v يثبت، d قرعة أخرى، r ترتيب العرض؛ ثم التوازن وحاجات الولوج.",
		"3": "اكتبوا ما يقال و⏎ يحفظه فيفرغ السطر حالا. رقم وحده ثم ⏎ يغير المجموعة، و↑ يسترجع آخر فكرة. Tab للتصنيف: المسافة تحدد، ←→ لاختيار الموضوع، ⏎ يصنف تحته، وg يسمي موضوعا جديدا؛ m يدمج دون محو، p نقطة معلقة، / يبحث، f يصفي، r يعيد القراءة واحدة واحدة، o يجعلها هدفا.",
		"4": "+ يحضر تصويتا: اللائحة والسؤال والطريقة، ثم ⏎ يفتحه ويجمد اللائحة. كل ورقة سطر: 3 3 7 12 ⏎، و0 ⏎ بيضاء، و- ⏎ ملغاة؛ Ctrl+Z يسترجع الأخيرة. لا ترى القاعة إلا عدد الأوراق. Tab يغلق: تظهر النتيجة، المسافة تحدد، ⏎ يحتفظ، d يقرر.",
		"5": "بطاقة لكل هدف. + يفتح بطاقة: ⏎ يقود من الجملة إلى خانات البطاقة الورقية السبع. تفهم «45 %» و«غير معروف» و«31/12/28». ◆ سؤال: Tab يذهب إليه، w يجيب عنه بجملة، v يصادق. x يقسم، m يجعله تدبيرا. g إطار المخطط، h التغييرات منذ v1، d مصدرها.",
		"6": "ما يقرره الحاضرون ولماذا، بالعربية والفرنسية. + يفتح قرارا، و«d» على تصويت يملؤه مسبقا. ⏎ يفتح البطاقة، والمسافة تربط الأدلة. a يعتمد: جملة ورابط يكفيان. j يؤجل، r يراجع، o يستخرج هدفا. في القاعة ⏎ يعرضه وحده.",
		"0": "ما سيخرج، وما لا يزال ناقصا. ↑↓ لاختيار سطر، ←→ لتغيير الوثيقة واللغة والصيغة، ⏎ يصدر بجانب الملف. على نقطة للاستكمال يفتح ⏎ الشاشة التي تستكمل فيها. خلاصة اليوم صفحتان بالعربية والفرنسية. لا يمحى أي ملف موجود.",
	}
	introsEN = map[string]string{
		"1": "The three days, where the programme stands and how much time is left. ⏎ opens the screen where the work of the session happens; Space starts and closes it; Page down goes to the next one. Tab changes lengths: ←→ by five minutes, and the adjustment is noted. d shows the sheet, r the minutes of the day.",
		"2": "Who is here, by half-day: p present, r late, a absent, * all others; ←→ change the half-day, + enrols, ⏎ opens the sheet. Tab shows the tables: + composes rounds, Space takes, ⏎ swaps, v keeps, d draws again, r sets the order of reports; then the balance and the access needs.",
		"3": "Write what is said, ⏎ saves it: the line empties at once. A digit alone, then ⏎, changes the group; ↑ takes the last idea back. Tab sorts: Space marks, ←→ choose the theme, ⏎ files under it, g names one; m merges and erases nothing, p parks, / searches, f filters, r reads back one by one, o makes it an objective.",
		"4": "+ prepares a poll: the list, the question, the method; ⏎ opens it and freezes the list. Each paper ballot is a line: 3 3 7 12 ⏎, 0 ⏎ blank, - ⏎ void; Ctrl+Z takes the last one back. The room sees only how many came in. Tab closes: the result shows, Space marks, ⏎ retains, d decides.",
		"5": "A sheet for each objective. + opens one: ⏎ leads from the sentence through the seven fields of the paper sheet. \"45 %\", \"unknown\" and \"31/12/28\" are understood. ◆ is a question: Tab goes there, w answers in a sentence, v validates. x splits, m makes a measure. g frame of the plan, h changes since v1, d their source.",
		"6": "What the room decides and why, in French and Arabic. + opens a decision, \"d\" on a poll fills it in. ⏎ opens the sheet; Space links the evidence. a adopts: one sentence and one link are enough. j postpones, r revises, o drafts an objective. In the room view ⏎ shows it alone.",
		"0": "What leaves, and what is still missing. ↑↓ choose a row, ←→ change the document, the language and the format, ⏎ exports beside the file. On a point to complete, ⏎ leads to the screen where it is completed. The minutes of a day take two pages, French and Arabic. No file is written over.",
	}
)
