package locale

// Styles are the words for documents in the look of a client's own.
type Styles struct {
	Flag   string
	Only   string // goes with Word documents alone
	Taken  string // %s file, %s what was found in it
	Kept   string // %s what was not
	Pages  string // contents to be updated
	Parts  map[string]string
	Large  string // %s file, %d megabytes
	Old    string // %s file, as those below
	Secret string
	Kind   string
	Broken string
	Plain  string

	Look, Choose, Ask string // on the screen: the label, the verb, what to type
}

var stylesFR = Styles{
	Flag:  "donner aux documents Word l'apparence de ce `MODÈLE` .docx ou .dotx : polices, couleurs, titres, tableaux, page",
	Only:  "--styles ne vaut que pour les documents Word : ajoutez --format docx",
	Taken: "Apparence reprise de %s : %s.", Kept: "Gardé de halqa, faute d'y être : %s.",
	Pages: "Les pages se coupent autrement : Word propose à l'ouverture de mettre le sommaire à jour, répondez Oui.",
	Parts: map[string]string{
		"normal": "texte", "heading 1": "titre 1", "heading 2": "titre 2", "heading 3": "titre 3", "title": "titre principal", "subtitle": "sous-titre",
		"caption": "légende", "table": "tableaux", "colours": "couleurs", "page": "page",
	},
	Large:  "%s est trop grand pour un modèle (%d Mo) : ôtez-en les images et le texte, les styles suffisent.",
	Old:    "%s est un document de Word 97-2003 : enregistrez-le dans Word au format .docx.",
	Secret: "%s est protégé par un mot de passe : enlevez-le dans Word (Fichier, Informations), puis recommencez.",
	Kind:   "%s n'est pas un document Word : donnez un fichier .docx ou .dotx.",
	Broken: "%s est abîmé : ouvrez-le dans Word, enregistrez-le sous un autre nom et donnez ce fichier.",
	Plain:  "%s ne décrit aucun style : donnez le modèle de l'organisation, enregistré par Word.",
	Look:   "Apparence", Choose: "Apparence dans Word", Ask: "Le chemin du modèle .docx ou .dotx du client, depuis le dossier du fichier ; vide pour l'apparence de halqa.",
}

var stylesAR = Styles{
	Flag:  "إعطاء وثائق Word مظهر هذا `النموذج` \u200e.docx أو \u200e.dotx: الخطوط والألوان والعناوين والجداول والصفحة",
	Only:  "--styles لوثائق Word وحدها: أضيفوا --format docx",
	Taken: "أُخذ المظهر من %s: %s.", Kept: "بقي كما في halqa لغيابه عن الملف: %s.",
	Pages: "تغير تقطيع الصفحات: يقترح Word عند الفتح تحديث الفهرس، فأجيبوا بنعم.",
	Parts: map[string]string{
		"normal": "النص", "heading 1": "العنوان 1", "heading 2": "العنوان 2", "heading 3": "العنوان 3", "title": "العنوان الرئيسي", "subtitle": "العنوان الفرعي",
		"caption": "التسمية التوضيحية", "table": "الجداول", "colours": "الألوان", "page": "الصفحة",
	},
	Large:  "%s أكبر من أن يكون نموذجا (%d ميغا): احذفوا صوره ونصه، فالأنماط تكفي.",
	Old:    "%s وثيقة من Word 97-2003: احفظوها في Word بصيغة \u200e.docx.",
	Secret: "%s محمي بكلمة سر: أزيلوها في Word (ملف، معلومات) ثم أعيدوا المحاولة.",
	Kind:   "%s ليس وثيقة Word: أعطوا ملف \u200e.docx أو \u200e.dotx.",
	Broken: "%s تالف: افتحوه في Word واحفظوه باسم آخر وأعطوا ذلك الملف.",
	Plain:  "%s لا يصف أي نمط: أعطوا نموذج الهيئة محفوظا من Word.",
	Look:   "المظهر", Choose: "المظهر في Word", Ask: "مسار نموذج العميل \u200e.docx أو \u200e.dotx انطلاقا من مجلد الملف؛ وفارغ لمظهر halqa.",
}

var stylesEN = Styles{
	Flag:  "give Word documents the look of this `TEMPLATE` .docx or .dotx: fonts, colours, headings, tables, page",
	Only:  "--styles is for Word documents alone: add --format docx",
	Taken: "Look taken from %s: %s.", Kept: "Kept from halqa, for it is not there: %s.",
	Pages: "Pages break elsewhere: Word offers to update the contents when it opens the document, answer Yes.",
	Parts: map[string]string{
		"normal": "text", "heading 1": "heading 1", "heading 2": "heading 2", "heading 3": "heading 3", "title": "title", "subtitle": "subtitle",
		"caption": "caption", "table": "tables", "colours": "colours", "page": "page",
	},
	Large:  "%s is too large for a template (%d MB): take its pictures and text out, the styles are enough.",
	Old:    "%s is a document of Word 97-2003: save it in Word as .docx.",
	Secret: "%s is protected by a password: remove it in Word (File, Info) and try again.",
	Kind:   "%s is no Word document: give a .docx or .dotx file.",
	Broken: "%s is damaged: open it in Word, save it under another name and give that file.",
	Plain:  "%s describes no style: give the organisation's template, saved by Word.",
	Look:   "Look", Choose: "Look in Word", Ask: "The path of the client's template .docx or .dotx, from the folder of the file; empty for the look of halqa.",
}
