package locale

// Agenda are the words of its screen.
type Agenda struct {
	Tabs     [5]string // the eve, the three days, the day after
	Sessions Plural
	Empty    string // a file without agenda
	NoSlots  string // a day without session or task
	Tasks    string // what is to be done on a day without sessions
	Minute   string // the short unit beside a length
	Fixed    string // of an hour that stays
	// Live.
	Left         Plural // the word beside the figure of minutes left, without the number
	Over         Plural // the same once the session runs over
	Before       Plural // the same until the next session begins
	PlannedEnd   string
	AtThisPace   string
	EndsAt       string // %s is an hour
	Late         Plural
	Next         string
	LastOne      string // nothing comes after
	DayOver      string
	NotStarted   string // on by its hour, nobody said that it began
	Began, Ended string // news of the clock
	// The day and its length.
	Dhuhr, Asr, Maghrib string
	Prayers             string
	Unconfirmed         string // prayer times that come from a table
	Estimated           string // of a date that follows the moon
	// The sheet of a session.
	Purpose, Technique, Materials, Outputs string
	IfLate, PlanB, Notes                   string
	Unprojected                            string // beside what the room never sees
	// Zones.
	Modifying, Adjusting string
	NoAdjustments        string
	Dropped              string // instead of a length
	Noted                string // a change of length went to the journal of adjustments
	Reason               string
	// Commands.
	Open, Start, Stop, Following string
	Day, Today                   string
	Modify, FiveMinutes          string
	Lengthen, Shorten, Drop      string
	Details, Adjustments, Why    string
	Releve                       string
	Cures                        Cures
	Replan                       Replan
}

// Cures are the words of the proposals that bring a day back to its next fixed hour.
type Cures struct {
	CatchUp, InHand Plural // what it is about; Before and an hour follow
	Before          string
	// Over several sessions, by the rule of the proposal.
	Shrink, Cut, Lengthen Plural
	// Of one session, whose title follows.
	Shorter, Longer, Out, Away string
	Finish                     string
	ToParking                  string
	Left                       Plural // the delay that remains
	Applied                    string // news
	Apply, CatchUpNow, GiveNow string // commands
}

var agendaFR = Agenda{
	Tabs:     [5]string{"J−1", "J1", "J2", "J3", "J+1"},
	Sessions: Plural{One: "%d session", Other: "%d sessions"},
	Empty:    "Ce fichier n'a pas d'agenda. Dans un terminal, la commande « halqa new » pose les trois jours à la date que vous donnez.",
	NoSlots:  "Rien n'est prévu ce jour.", Tasks: "À faire", Minute: "min", Fixed: "fixe",
	Left:       Plural{One: "minute", Other: "minutes"},
	Over:       Plural{One: "minute en plus", Other: "minutes en plus"},
	Before:     Plural{One: "minute avant", Other: "minutes avant"},
	PlannedEnd: "Fin prévue", AtThisPace: "À ce rythme", EndsAt: "fin à %s",
	Late: Plural{One: "%d min de retard", Other: "%d min de retard"}, Next: "Ensuite",
	LastOne: "dernière session du jour", DayOver: "La journée est finie.",
	NotStarted: "pas encore lancée", Began: "Session lancée   ⌫ annuler", Ended: "Session close   ⌫ annuler",
	Dhuhr: "Dohr", Asr: "Asr", Maghrib: "Maghrib", Prayers: "Prières", Unconfirmed: "à confirmer",
	Estimated: "date à confirmer",
	Purpose:   "But", Technique: "Comment", Materials: "Il faut", Outputs: "Produits", IfLate: "Si retard", PlanB: "Plan B",
	Notes: "Pour vous", Unprojected: "jamais projeté",
	Modifying: "modifier", Adjusting: "ajustements", NoAdjustments: "Aucun ajustement. Tout ce qui change pendant la retraite s'écrit ici.",
	Dropped: "retirée", Noted: "Noté aux ajustements   w pourquoi   ⌫ annuler", Reason: "Pourquoi",
	Open: "Ouvrir", Start: "Lancer", Stop: "Clore", Following: "Session suivante", Day: "Jour", Today: "Revenir à maintenant",
	Modify: "Modifier", FiveMinutes: "5 min", Lengthen: "Allonger de 5 minutes", Shorten: "Raccourcir de 5 minutes", Drop: "Retirer",
	Details: "Fiche", Adjustments: "Ajustements", Why: "Dire pourquoi", Releve: "Relevé du jour",
	Replan: replanFR,
	Cures: Cures{
		CatchUp: Plural{One: "Rattraper %d min", Other: "Rattraper %d min"}, InHand: Plural{One: "%d min d'avance", Other: "%d min d'avance"},
		Before:   "avant",
		Shrink:   Plural{One: "Resserrer %d session en proportion", Other: "Resserrer %d sessions en proportion"},
		Cut:      Plural{One: "Alléger %d session, les votes en dernier", Other: "Alléger %d sessions, les votes en dernier"},
		Lengthen: Plural{One: "Prolonger %d session en proportion", Other: "Prolonger %d sessions en proportion"},
		Shorter:  "Raccourcir", Longer: "Prolonger", Out: "Retirer", Away: "Reporter", Finish: "Finir plus tôt", ToParking: "au parking",
		Left:    Plural{One: "il restera %d min de retard", Other: "il restera %d min de retard"},
		Applied: "Appliqué et noté   w pourquoi   ⌫ annuler",
		Apply:   "Appliquer", CatchUpNow: "Rattraper", GiveNow: "Rendre l'avance",
	},
}

var agendaAR = Agenda{
	Tabs:     [5]string{"العشية", "اليوم 1", "اليوم 2", "اليوم 3", "الموالي"},
	Sessions: Plural{Zero: "لا جلسات", One: "جلسة واحدة", Two: "جلستان", Few: "%d جلسات", Many: "%d جلسة", Other: "%d جلسة"},
	Empty:    "لا برنامج في هذا الملف. في نافذة الأوامر، يضع halqa new الأيام الثلاثة في التاريخ الذي تحددونه.",
	NoSlots:  "لا شيء مبرمج في هذا اليوم.", Tasks: "المطلوب", Minute: "د", Fixed: "ثابت",
	Left:       Plural{Zero: "دقيقة", One: "دقيقة", Two: "دقيقتان", Few: "دقائق", Many: "دقيقة", Other: "دقيقة"},
	Over:       Plural{Zero: "دقيقة إضافية", One: "دقيقة إضافية", Two: "دقيقتان إضافيتان", Few: "دقائق إضافية", Many: "دقيقة إضافية", Other: "دقيقة إضافية"},
	Before:     Plural{Zero: "دقيقة قبل البدء", One: "دقيقة قبل البدء", Two: "دقيقتان قبل البدء", Few: "دقائق قبل البدء", Many: "دقيقة قبل البدء", Other: "دقيقة قبل البدء"},
	PlannedEnd: "النهاية المبرمجة", AtThisPace: "بهذا الإيقاع", EndsAt: "النهاية %s",
	Late: Plural{Zero: "لا تأخر", One: "تأخر دقيقة واحدة", Two: "تأخر دقيقتين", Few: "تأخر %d دقائق", Many: "تأخر %d دقيقة", Other: "تأخر %d دقيقة"},
	Next: "التالي", LastOne: "آخر جلسة في اليوم", DayOver: "انتهى برنامج اليوم.",
	NotStarted: "لم تبدأ بعد", Began: "بدأت الجلسة   ⌫ تراجع", Ended: "انتهت الجلسة   ⌫ تراجع",
	Dhuhr: "الظهر", Asr: "العصر", Maghrib: "المغرب", Prayers: "الصلوات", Unconfirmed: "للتأكيد",
	Estimated: "تاريخ للتأكيد",
	Purpose:   "الهدف", Technique: "الطريقة", Materials: "الوسائل", Outputs: "المخرجات", IfLate: "عند التأخر", PlanB: "البديل",
	Notes: "لكم", Unprojected: "لا يعرض أبدا",
	Modifying: "تعديل", Adjusting: "التعديلات", NoAdjustments: "لا تعديل بعد. كل ما يتغير أثناء اللقاء يدون هنا.",
	Dropped: "حذفت", Noted: "دون في التعديلات   w السبب   ⌫ تراجع", Reason: "السبب",
	Open: "فتح", Start: "بدء", Stop: "إنهاء", Following: "الجلسة التالية", Day: "اليوم", Today: "العودة إلى الآن",
	Modify: "تعديل", FiveMinutes: "5 دقائق", Lengthen: "إضافة 5 دقائق", Shorten: "تقليص 5 دقائق", Drop: "حذف",
	Details: "البطاقة", Adjustments: "التعديلات", Why: "ذكر السبب", Releve: "خلاصة اليوم",
	Replan: replanAR,
	Cures: Cures{
		CatchUp:  Plural{Zero: "لا تأخر", One: "تدارك دقيقة واحدة", Two: "تدارك دقيقتين", Few: "تدارك %d دقائق", Many: "تدارك %d دقيقة", Other: "تدارك %d دقيقة"},
		InHand:   Plural{Zero: "لا فائض", One: "فائض دقيقة واحدة", Two: "فائض دقيقتين", Few: "فائض %d دقائق", Many: "فائض %d دقيقة", Other: "فائض %d دقيقة"},
		Before:   "قبل",
		Shrink:   Plural{Zero: "تقليص الجلسات", One: "تقليص جلسة واحدة", Two: "تقليص جلستين بالتناسب", Few: "تقليص %d جلسات بالتناسب", Many: "تقليص %d جلسة بالتناسب", Other: "تقليص %d جلسة بالتناسب"},
		Cut:      Plural{Zero: "تخفيف الجلسات", One: "تخفيف جلسة واحدة", Two: "تخفيف جلستين، والتصويت آخرا", Few: "تخفيف %d جلسات، والتصويت آخرا", Many: "تخفيف %d جلسة، والتصويت آخرا", Other: "تخفيف %d جلسة، والتصويت آخرا"},
		Lengthen: Plural{Zero: "تمديد الجلسات", One: "تمديد جلسة واحدة", Two: "تمديد جلستين بالتناسب", Few: "تمديد %d جلسات بالتناسب", Many: "تمديد %d جلسة بالتناسب", Other: "تمديد %d جلسة بالتناسب"},
		Shorter:  "تقليص", Longer: "تمديد", Out: "حذف", Away: "تأجيل", Finish: "إنهاء مبكر", ToParking: "إلى النقاط المعلقة",
		Left:    Plural{Zero: "لا تأخر", One: "يبقى تأخر دقيقة واحدة", Two: "يبقى تأخر دقيقتين", Few: "يبقى تأخر %d دقائق", Many: "يبقى تأخر %d دقيقة", Other: "يبقى تأخر %d دقيقة"},
		Applied: "طبق ودون   w السبب   ⌫ تراجع",
		Apply:   "تطبيق", CatchUpNow: "تدارك التأخر", GiveNow: "توزيع الفائض",
	},
}

var agendaEN = Agenda{
	Tabs:     [5]string{"D−1", "D1", "D2", "D3", "D+1"},
	Sessions: Plural{One: "%d session", Other: "%d sessions"},
	Empty:    "This file has no agenda. In a terminal, the command “halqa new” lays the three days on the date that you give.",
	NoSlots:  "Nothing is planned on this day.", Tasks: "To do", Minute: "min", Fixed: "fixed",
	Left:       Plural{One: "minute", Other: "minutes"},
	Over:       Plural{One: "minute over", Other: "minutes over"},
	Before:     Plural{One: "minute to go", Other: "minutes to go"},
	PlannedEnd: "Planned end", AtThisPace: "At this pace", EndsAt: "ends at %s",
	Late: Plural{One: "%d min late", Other: "%d min late"}, Next: "Next",
	LastOne: "last session of the day", DayOver: "The day is over.",
	NotStarted: "not started yet", Began: "Session started   ⌫ undo", Ended: "Session closed   ⌫ undo",
	Dhuhr: "Dhuhr", Asr: "Asr", Maghrib: "Maghrib", Prayers: "Prayers", Unconfirmed: "to confirm",
	Estimated: "date to confirm",
	Purpose:   "Purpose", Technique: "How", Materials: "Needs", Outputs: "Gives", IfLate: "If late", PlanB: "Plan B",
	Notes: "For you", Unprojected: "never projected",
	Modifying: "change", Adjusting: "adjustments", NoAdjustments: "No adjustment. Whatever changes during the retreat is written here.",
	Dropped: "dropped", Noted: "Noted as an adjustment   w why   ⌫ undo", Reason: "Why",
	Open: "Open", Start: "Start", Stop: "Close", Following: "Next session", Day: "Day", Today: "Back to now",
	Modify: "Change", FiveMinutes: "5 min", Lengthen: "5 minutes longer", Shorten: "5 minutes shorter", Drop: "Drop",
	Details: "Sheet", Adjustments: "Adjustments", Why: "Say why", Releve: "Minutes of the day",
	Replan: replanEN,
	Cures: Cures{
		CatchUp: Plural{One: "Catch up %d min", Other: "Catch up %d min"}, InHand: Plural{One: "%d min in hand", Other: "%d min in hand"},
		Before:   "before",
		Shrink:   Plural{One: "Tighten %d session in proportion", Other: "Tighten %d sessions in proportion"},
		Cut:      Plural{One: "Lighten %d session, votes last", Other: "Lighten %d sessions, votes last"},
		Lengthen: Plural{One: "Lengthen %d session in proportion", Other: "Lengthen %d sessions in proportion"},
		Shorter:  "Shorten", Longer: "Lengthen", Out: "Drop", Away: "Put off", Finish: "Finish earlier", ToParking: "to the parking",
		Left:    Plural{One: "%d min of delay will remain", Other: "%d min of delay will remain"},
		Applied: "Applied and noted   w why   ⌫ undo",
		Apply:   "Apply", CatchUpNow: "Catch up", GiveNow: "Give time back",
	},
}

// What makes a day special, by session.NoticeKind.
var (
	noticesFR = map[string]string{
		"weekend": "week-end", "ramadan": "Ramadan", "utc0": "heure GMT", "holiday": "férié : %s",
		"unlisted": "jours fériés de l'année inconnus",
	}
	noticesAR = map[string]string{
		"weekend": "نهاية الأسبوع", "ramadan": "رمضان", "utc0": "توقيت غرينتش", "holiday": "عطلة: %s",
		"unlisted": "عطل هذه السنة غير معروفة",
	}
	noticesEN = map[string]string{
		"weekend": "weekend", "ramadan": "Ramadan", "utc0": "clocks at GMT", "holiday": "holiday: %s",
		"unlisted": "holidays of the year unknown",
	}
)
