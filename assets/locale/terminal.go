package locale

// Terminal are the words of the page on which people try a terminal and a projector.
type Terminal struct {
	About     string // of the command
	Title     string
	Which     string // the question above the numbered rows
	RightRow  string // what the right row looks like, for who does not read Arabic
	Sentence  string // the sample, the same in all languages
	None      string // what to do when no row is right
	Now       string // marks the row that is used now
	Keep      string // leave everything as it is
	Kept      string // %s is the name of the terminal
	NotKept   string // %s is why the answer could not be kept
	Modes     map[string]string
	Advice    map[string]string // what the user can change, by term.Advice
	Card      string            // the heading of the lines for the back of the room
	ReadAloud string            // what to do with them
	Lines     []string          // five lines, from dense to large
	FontSmall string            // %d rows now, %d rows at most
	FontGood  string            // %d rows now
	Leave     string
}

const sampleSentence = "اللقاء الأول (Oujda): 25 فكرة، لا أكثر"

var terminalFR = Terminal{
	About: "régler l'arabe et la taille des lettres sur ce terminal", Title: "Terminal et projecteur",
	Which:    "Quelle ligne se lit bien ? Tapez son numéro.",
	RightRow: "La bonne : lettres liées, de droite à gauche, (Oujda) au milieu, 25 après.",
	Sentence: sampleSentence,
	None:     "Aucune : 0 remet le choix automatique",
	Now:      "utilisée", Keep: "tout garder", Kept: "Retenu pour %s", NotKept: "Pas retenu : %s",
	Modes: map[string]string{
		"visual": "ordre visuel", "fenced": "protégé", "runs": "par passages", "words": "par mots",
		"letters": "lettres seules", "off": "sans aide",
	},
	Advice: map[string]string{
		"force-ltr":            "kitty : mettez « force_ltr yes » dans kitty.conf, rouvrez, puis prenez la ligne 1.",
		"right-to-left-off":    "iTerm2 : désactivez « right-to-left » dans les réglages, puis recommencez.",
		"bidi-and-shaping-off": "PuTTY : désactivez « bidirectional text » et « Arabic shaping » (Window, Translation).",
		"arabic-font":          "La police n'a pas les lettres arabes liées : prenez DejaVu Sans Mono ou Courier New.",
	},
	Card:      "Pour le dernier rang",
	ReadAloud: "La personne du dernier rang lit à voix haute ; une ligne non lue : police trop petite.",
	Lines: []string{
		"Trois axes, huit objectifs, vingt-quatre actions : qui fait quoi, avant quelle date, avec quels moyens",
		"Décision adoptée : 17 pour, 3 contre, 5 sans avis",
		"Ouvrir un lieu d'écoute à Oujda en 2027",
		"قرار اعتمد: 17 مع، 3 ضد",
		"3  8  6  9",
	},
	FontSmall: "Police trop petite : %d lignes ; 21 au plus à 6,5 m. Agrandissez : Ctrl et +.",
	FontGood:  "Taille lisible à 6,5 m : %d lignes (21 au plus).", Leave: "quitter",
}

var terminalAR = Terminal{
	About: "ضبط العربية وحجم الحروف في هذه الشاشة", Title: "الشاشة والعارض",
	Which:    "أي سطر يقرأ سليما؟ اضغطوا رقمه.",
	RightRow: "السطر السليم: حروف متصلة من اليمين إلى اليسار، (Oujda) في الوسط.",
	Sentence: sampleSentence,
	None:     "لا سطر سليم: 0 يعيد الاختيار التلقائي",
	Now:      "مستعمل", Keep: "إبقاء كل شيء", Kept: "حفظ الاختيار من أجل %s", NotKept: "لم يحفظ: %s",
	Modes: map[string]string{
		"visual": "ترتيب مرئي", "fenced": "محمي", "runs": "حسب المقاطع", "words": "حسب الكلمات",
		"letters": "حروف منفصلة", "off": "دون مساعدة",
	},
	Advice: map[string]string{
		"force-ltr":            "kitty: ضعوا force_ltr yes في kitty.conf وأعيدوا الفتح ثم اختاروا السطر 1.",
		"right-to-left-off":    "iTerm2: عطلوا right-to-left في الإعدادات ثم أعيدوا التجربة.",
		"bidi-and-shaping-off": "PuTTY: عطلوا bidirectional text و Arabic shaping في Window ثم Translation.",
		"arabic-font":          "هذا الخط تنقصه الحروف المتصلة: اختاروا DejaVu Sans Mono أو Courier New.",
	},
	Card:      "للصف الأخير",
	ReadAloud: "يقرأ من في الصف الأخير بصوت عال؛ سطر لا يقرأ: الخط صغير.",
	Lines: []string{
		"ثلاثة محاور، ثمانية أهداف، أربعة وعشرون إجراء: من يفعل ماذا، قبل أي تاريخ، وبأي وسائل",
		"قرار اعتمد: 17 مع، 3 ضد، 5 دون رأي",
		"فتح فضاء للاستماع في وجدة سنة 2027",
		"Décision : 17 pour, 3 contre",
		"3  8  6  9",
	},
	FontSmall: "الخط صغير: %d سطرا؛ الأقصى 21 على بعد 6,5 متر. كبروا: Ctrl و +.",
	FontGood:  "الحجم مقروء على بعد 6,5 متر: %d سطرا (الأقصى 21).", Leave: "خروج",
}

var terminalEN = Terminal{
	About: "set Arabic and the size of letters on this terminal", Title: "Terminal and projector",
	Which:    "Which row reads right? Press its number.",
	RightRow: "The right one: joined letters, from right to left, (Oujda) in the middle.",
	Sentence: sampleSentence,
	None:     "None: 0 goes back to the automatic choice",
	Now:      "in use", Keep: "keep everything", Kept: "Kept for %s", NotKept: "Not kept: %s",
	Modes: map[string]string{
		"visual": "visual order", "fenced": "fenced", "runs": "by runs", "words": "by words",
		"letters": "single letters", "off": "no help",
	},
	Advice: map[string]string{
		"force-ltr":            "kitty: put “force_ltr yes” in kitty.conf, open it anew, then take row 1.",
		"right-to-left-off":    "iTerm2: turn right-to-left support off in its settings, then try again.",
		"bidi-and-shaping-off": "PuTTY: turn bidirectional text and Arabic shaping off (Window, Translation).",
		"arabic-font":          "This font lacks joined Arabic letters: take DejaVu Sans Mono or Courier New.",
	},
	Card:      "For the back row",
	ReadAloud: "Whoever sits at the back reads aloud; a line not read: the font is too small.",
	Lines: []string{
		"Three axes, eight objectives, twenty-four actions: who does what, before which date, by what means",
		"Decision adopted: 17 for, 3 against, 5 without opinion",
		"Open a place to be heard in Oujda in 2027",
		"قرار اعتمد: 17 مع، 3 ضد",
		"3  8  6  9",
	},
	FontSmall: "Font too small: %d rows; 21 at most at 6.5 m. Enlarge: Ctrl and +.",
	FontGood:  "Readable at 6.5 m: %d rows (21 at most).", Leave: "leave",
}
