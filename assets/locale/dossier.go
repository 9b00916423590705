package locale

// Dossier are the words of what is gathered before the retreat.
type Dossier struct {
	Readings  map[string]string // how far the reading of a document has come
	Hearings  map[string]string // states of interviews and focus groups
	Partners  map[string]string // kinds of partners
	Languages map[string]string // spoken by people who are heard

	Target, Planned, Held, Consents string // columns of the coverage
	Change                          string // how to change a target
	CoverageSalle                   Plural // %d people or groups heard, for the room
	Small                           string // instead of a composition
	NoConsent                       string
	Paraphrase, Verbatim            string
	Interview, FocusGroup           string // where a finding was heard, without more

	Conclude     string // command: draw a finding
	ConcludeFrom string // %s is the number of where it comes from
	TakeNote     string // how to bring a note into the field
	Drawn        Plural // %d findings were drawn

	Define  string // command: enter the acronyms that are in use
	Defined string // there is none to enter
	Uses    Plural // %d items use an acronym
	ToSay   string // stands for what letters mean

	Todo      string // title of the list of what is missing
	TodoDone  string
	Voices    string // heading: the voices of the people concerned
	Read      string // heading: documents read
	Method    string // heading: who was heard
	Acronyms  string
	Partner   string // heading: partners
	People    string // heading: populations
	By        string // column: criteria
	Fewer     string // fewer than %d
	Size      string // column: size
	Sentence  Plural // %d documents were read
	Heard     Plural // %d hearings
	Origin    string
	Guide     string // title of the document
	GuideLead string
}

var dossierFR = Dossier{
	Readings:  map[string]string{"wanted": "à obtenir", "to-read": "à lire", "read": "lu"},
	Hearings:  map[string]string{"planned": "prévu", "held": "tenu", "cancelled": "annulé"},
	Partners:  map[string]string{"institution": "institution", "association": "association", "funder": "bailleur", "network": "réseau"},
	Languages: map[string]string{"fr": "français", "ar": "arabe", "ary-Latn": "darija", "zgh": "amazighe", "en": "anglais"},
	Target:    "visés", Planned: "prévus", Held: "tenus", Consents: "accords", Change: "←→ change le nombre visé",
	CoverageSalle: Plural{One: "%d entretien ou groupe tenu", Other: "%d entretiens et groupes tenus"},
	Small:         "moins de 5 : composition non dite", NoConsent: "consentement à noter",
	Paraphrase: "paraphrase", Verbatim: "mot à mot", Interview: "entretien", FocusGroup: "groupe de discussion",
	Conclude: "Tirer un constat", ConcludeFrom: "Constat tiré de %s, en paraphrase", TakeNote: "↑↓ reprend une note   ⏎ garde   Esc quitte",
	Drawn:  Plural{One: "%d constat", Other: "%d constats"},
	Define: "Inscrire les sigles", Defined: "Tous les sigles employés sont inscrits.",
	Uses: Plural{One: "%d emploi", Other: "%d emplois"}, ToSay: "à définir",
	Todo: "À compléter", TodoDone: "Rien ne manque.",
	Voices: "Voix des personnes concernées", Read: "Documents lus", Method: "Personnes et groupes entendus", Acronyms: "Sigles",
	Partner: "Partenaires", People: "Populations", By: "Ventilation", Fewer: "moins de %d", Size: "Taille",
	Sentence: Plural{One: "%d document lu.", Other: "%d documents lus."},
	Heard:    Plural{One: "%d entretien ou groupe de discussion tenu.", Other: "%d entretiens et groupes de discussion tenus."},
	Origin:   "Tiré de",
	Guide:    "Guides d'entretien", GuideLead: "Lire la présentation et demander le consentement avant la première question. Ne noter aucun nom.",
}

var dossierAR = Dossier{
	Readings:  map[string]string{"wanted": "للحصول عليها", "to-read": "للقراءة", "read": "قرئت"},
	Hearings:  map[string]string{"planned": "مبرمجة", "held": "تمت", "cancelled": "ألغيت"},
	Partners:  map[string]string{"institution": "مؤسسة", "association": "جمعية", "funder": "ممول", "network": "شبكة"},
	Languages: map[string]string{"fr": "الفرنسية", "ar": "العربية", "ary-Latn": "الدارجة", "zgh": "الأمازيغية", "en": "الإنجليزية"},
	Target:    "مستهدفة", Planned: "مبرمجة", Held: "تمت", Consents: "موافقات", Change: "←→ يغير العدد المستهدف",
	CoverageSalle: Plural{Zero: "لا مقابلات بعد", One: "مقابلة واحدة", Two: "مقابلتان", Few: "%d مقابلات ومجموعات", Many: "%d مقابلة ومجموعة", Other: "%d مقابلة ومجموعة"},
	Small:         "أقل من 5: لا تذكر التركيبة", NoConsent: "موافقة للتسجيل",
	Paraphrase: "بالمعنى", Verbatim: "حرفيا", Interview: "مقابلة", FocusGroup: "مجموعة نقاش",
	Conclude: "استخلاص استنتاج", ConcludeFrom: "استنتاج من %s، بالمعنى", TakeNote: "↑↓ يأخذ ملاحظة   ⏎ يحفظ   Esc يغادر",
	Drawn:  Plural{Zero: "لا استنتاج", One: "استنتاج واحد", Two: "استنتاجان", Few: "%d استنتاجات", Many: "%d استنتاجا", Other: "%d استنتاج"},
	Define: "تسجيل المختصرات", Defined: "كل المختصرات المستعملة مسجلة.",
	Uses: Plural{Zero: "غير مستعمل", One: "استعمال واحد", Two: "استعمالان", Few: "%d استعمالات", Many: "%d استعمالا", Other: "%d استعمال"}, ToSay: "للتعريف",
	Todo: "للاستكمال", TodoDone: "لا ينقص شيء.",
	Voices: "أصوات الأشخاص المعنيين", Read: "الوثائق المقروءة", Method: "من تم الاستماع إليهم", Acronyms: "المختصرات",
	Partner: "الشركاء", People: "الفئات المعنية", By: "التصنيف", Fewer: "أقل من %d", Size: "العدد",
	Sentence: Plural{Zero: "لم تقرأ أي وثيقة.", One: "قرئت وثيقة واحدة.", Two: "قرئت وثيقتان.", Few: "قرئت %d وثائق.", Many: "قرئت %d وثيقة.", Other: "قرئت %d وثيقة."},
	Heard:    Plural{Zero: "لم تتم أي مقابلة.", One: "تمت مقابلة واحدة أو مجموعة نقاش.", Two: "تمت مقابلتان أو مجموعتا نقاش.", Few: "تمت %d مقابلات ومجموعات نقاش.", Many: "تمت %d مقابلة ومجموعة نقاش.", Other: "تمت %d مقابلة ومجموعة نقاش."},
	Origin:   "مستخلص من",
	Guide:    "أدلة المقابلات", GuideLead: "يقرأ التقديم وتطلب الموافقة قبل السؤال الأول. لا يدون أي اسم.",
}

var dossierEN = Dossier{
	Readings:  map[string]string{"wanted": "to obtain", "to-read": "to read", "read": "read"},
	Hearings:  map[string]string{"planned": "planned", "held": "held", "cancelled": "cancelled"},
	Partners:  map[string]string{"institution": "institution", "association": "association", "funder": "funder", "network": "network"},
	Languages: map[string]string{"fr": "French", "ar": "Arabic", "ary-Latn": "Darija", "zgh": "Amazigh", "en": "English"},
	Target:    "aimed at", Planned: "planned", Held: "held", Consents: "consents", Change: "←→ changes how many are aimed at",
	CoverageSalle: Plural{One: "%d interview or group held", Other: "%d interviews and groups held"},
	Small:         "fewer than 5: composition not told", NoConsent: "consent to record",
	Paraphrase: "paraphrase", Verbatim: "word for word", Interview: "interview", FocusGroup: "focus group",
	Conclude: "Draw a finding", ConcludeFrom: "Finding drawn from %s, as a paraphrase", TakeNote: "↑↓ takes a note   ⏎ keeps   Esc leaves",
	Drawn:  Plural{One: "%d finding", Other: "%d findings"},
	Define: "Enter acronyms", Defined: "All acronyms in use are entered.",
	Uses: Plural{One: "%d use", Other: "%d uses"}, ToSay: "to explain",
	Todo: "To complete", TodoDone: "Nothing is missing.",
	Voices: "Voices of the people concerned", Read: "Documents read", Method: "People and groups heard", Acronyms: "Acronyms",
	Partner: "Partners", People: "Populations", By: "Told apart by", Fewer: "fewer than %d", Size: "Size",
	Sentence: Plural{One: "%d document read.", Other: "%d documents read."},
	Heard:    Plural{One: "%d interview or focus group held.", Other: "%d interviews and focus groups held."},
	Origin:   "Drawn from",
	Guide:    "Interview guides", GuideLead: "Read the introduction and ask for consent before the first question. Write no name down.",
}
