package locale

// Share are the words of the page on which people open the retreat to other machines, and
// of the commands that belong to it.
type Share struct {
	Title     string
	Where     string   // before the list of addresses
	Advice    []string // which way is the safest, one paragraph each
	Local     string   // an address that reaches this machine alone
	Join      string   // before the command to type on the other machine
	OrSSH     string   // before the one of any SSH client
	Codes     string
	Print     string            // before the fingerprint
	Roles     map[string]string // by session.Seat
	Nobody    string            // is connected
	Here      string            // %s time: a window of this machine
	From      string            // %s address, %s time
	Open      string            // the verb on the help line
	Stop      string
	Connected Plural // on the frame line
	Failed    string // %s why

	Flag       string // of halqa --share
	About      string // of halqa join
	ForgetFlag string
	Host       string // stands for an address in usage lines
	Code       string // asked on the terminal
	WrongCode  string
	NewHost    string // %s fingerprint; a question
	NotHost    string // %s address: its key is not the one of last time
	Refused    string
	Unreached  string // %s address
	Removed    string
	BadPlace   string // %s address
}

var shareFR = Share{
	Title: "Partager", Where: "Ouvrir aux autres ordinateurs par :", Local: "cet ordinateur seulement",
	Advice: []string{
		"Le plus sûr : une clé USB. halqa packet prépare un fichier pour l'autre ordinateur, halqa merge le réunit au vôtre.",
		"Sinon un câble entre les deux ordinateurs (adresses 169.254.x.x), sinon le partage de connexion d'un téléphone, sans internet. Le Wi-Fi d'un hôtel isole souvent ses clients.",
		"Windows demande une fois s'il autorise halqa à communiquer : réseaux privés.",
	},
	Join: "Sur l'autre ordinateur :", OrSSH: "ou :", Codes: "Codes, à dire de vive voix :",
	Print:  "Empreinte, la même sur les deux écrans :",
	Roles:  map[string]string{"facilitator": "animer", "notes": "prendre des notes", "viewer": "regarder (salle)"},
	Nobody: "Personne n'est connecté", Here: "cet ordinateur, depuis %s", From: "%s, depuis %s",
	Open: "partager", Stop: "arrêter le partage",
	Connected: Plural{One: "partagé : %d", Other: "partagé : %d"},
	Failed:    "Le partage n'a pas pu s'ouvrir : %s. Choisissez une autre adresse.",
	Flag:      "ouvrir aussi aux autres ordinateurs, à cette `ADRESSE` (sinon 127.0.0.1)",
	About:     "rejoindre la retraite d'un autre ordinateur", ForgetFlag: "oublier l'empreinte de cet ordinateur et la demander de nouveau", Host: "ADRESSE",
	Code: "Code (affiché sur l'écran des coulisses) : ", WrongCode: "ce code n'est pas le bon, ou il a été essayé trop vite. Attendez un peu, vérifiez-le sur l'écran des coulisses.",
	NewHost:   "Première connexion. L'écran des coulisses montre-t-il cette empreinte ? %s\n[o/N] ",
	NotHost:   "%s n'a plus la même empreinte que la dernière fois : ce n'est peut-être pas le bon ordinateur. Vérifiez-la à l'écran, puis : halqa join --forget %[1]s",
	Refused:   "connexion refusée : l'empreinte n'a pas été acceptée.",
	Unreached: "%s ne répond pas. Vérifiez l'adresse, le câble ou le réseau, le pare-feu, et que le partage est ouvert.",
	Removed:   "Le partage a été arrêté. Vos textes non envoyés sont gardés pour votre retour.",
	BadPlace:  "%s n'est pas une adresse de cet ordinateur. La commande Partager les montre.",
}

var shareAR = Share{
	Title: "المشاركة", Where: "الفتح للحواسيب الأخرى عبر:", Local: "هذا الحاسوب فقط",
	Advice: []string{
		"الأضمن: مفتاح USB. يحضر halqa packet ملفا للحاسوب الآخر، ويجمعه halqa merge بملفكم.",
		"وإلا كابل بين الحاسوبين (عناوين \u200e169.254.x.x\u200e)، وإلا مشاركة اتصال هاتف دون إنترنت. شبكة الفندق تعزل زبناءها غالبا.",
		"يسأل Windows مرة واحدة هل يسمح لـ halqa بالاتصال: الشبكات الخاصة.",
	},
	Join: "على الحاسوب الآخر:", OrSSH: "أو:", Codes: "الرموز، تقال شفويا:",
	Print:  "البصمة، نفسها على الشاشتين:",
	Roles:  map[string]string{"facilitator": "تنشيط", "notes": "تدوين", "viewer": "مشاهدة (القاعة)"},
	Nobody: "لا أحد متصل", Here: "هذا الحاسوب، منذ %s", From: "%s، منذ %s",
	Open: "مشاركة", Stop: "إيقاف المشاركة",
	Connected: Plural{Zero: "مشاركة دون أحد", One: "مشاركة مع واحد", Two: "مشاركة مع اثنين", Few: "مشاركة مع %d", Many: "مشاركة مع %d", Other: "مشاركة مع %d"},
	Failed:    "تعذر فتح المشاركة: %s. اختاروا عنوانا آخر.",
	Flag:      "الفتح أيضا للحواسيب الأخرى، على هذا `العنوان` (وإلا 127.0.0.1)",
	About:     "الانضمام إلى لقاء على حاسوب آخر", ForgetFlag: "نسيان بصمة هذا الحاسوب والسؤال عنها من جديد", Host: "ADRESSE",
	Code: "الرمز (معروض على شاشة الكواليس): ", WrongCode: "هذا الرمز غير صحيح، أو جرب بسرعة كبيرة. انتظروا قليلا وتحققوا منه على شاشة الكواليس.",
	NewHost:   "أول اتصال. هل تعرض شاشة الكواليس هذه البصمة؟ %s\n[o/N] ",
	NotHost:   "بصمة %s ليست بصمة المرة السابقة: قد لا يكون الحاسوب الصحيح. تحققوا منها على الشاشة ثم: halqa join --forget %[1]s",
	Refused:   "رفض الاتصال: لم تقبل البصمة.",
	Unreached: "%s لا يجيب. تحققوا من العنوان والكابل أو الشبكة والجدار الناري، ومن أن المشاركة مفتوحة.",
	Removed:   "توقفت المشاركة. نصوصكم غير المرسلة محفوظة إلى حين عودتكم.",
	BadPlace:  "%s ليس عنوانا لهذا الحاسوب. أمر المشاركة يعرض العناوين.",
}

var shareEN = Share{
	Title: "Share", Where: "Open to other computers through:", Local: "this computer only",
	Advice: []string{
		"Safest: a USB stick. halqa packet makes a file for the other computer, halqa merge brings both together.",
		"Else a cable between the two computers (addresses 169.254.x.x), else the hotspot of a phone, without internet. Hotel Wi-Fi often keeps its guests apart.",
		"Windows asks once whether halqa may communicate: private networks.",
	},
	Join: "On the other computer:", OrSSH: "or:", Codes: "Codes, to be said aloud:",
	Print:  "Fingerprint, the same on both screens:",
	Roles:  map[string]string{"facilitator": "facilitate", "notes": "take notes", "viewer": "watch (room)"},
	Nobody: "Nobody is connected", Here: "this computer, since %s", From: "%s, since %s",
	Open: "share", Stop: "stop sharing",
	Connected: Plural{One: "shared: %d", Other: "shared: %d"},
	Failed:    "Sharing could not be opened: %s. Choose another address.",
	Flag:      "open to other computers too, at this `ADDRESS` (else 127.0.0.1)",
	About:     "join the retreat of another computer", ForgetFlag: "forget the fingerprint of this computer and ask again", Host: "ADDRESS",
	Code: "Code (shown on the backstage screen): ", WrongCode: "this code is not right, or was tried too fast. Wait a little and check it on the backstage screen.",
	NewHost:   "First connection. Does the backstage screen show this fingerprint? %s\n[y/N] ",
	NotHost:   "%s has not the fingerprint of last time: it may not be the right computer. Check it on the screen, then: halqa join --forget %[1]s",
	Refused:   "connection refused: the fingerprint was not accepted.",
	Unreached: "%s does not answer. Check the address, the cable or network, the firewall, and that sharing is open.",
	Removed:   "Sharing was stopped. Your unsent texts are kept for your return.",
	BadPlace:  "%s is no address of this computer. The command Share shows them.",
}
