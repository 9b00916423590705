package locale

// Care are the words for what keeps a retreat whole: backups, merges, history, purge.
type Care struct {
	RecipientFlag, BadRecipient                                  string // %s what was given
	Backup, Restore, Merge, Packet, Purge                        string // what the commands do
	ToFlag, FromFlag, ListFlag, TextFlag, MirrorFlag             string
	SeatFlag, PacketOutFlag, AttestFlag, EraseFlag, MergeDryFlag string
	PurgeDryFlag                                                 string

	BackedUp                string // %s path
	Restored                string // %s file, %s when, %s age
	Kept                    string // %s path
	NoBackup                string // %s file
	NewestIs                string // %s when, %s age, %s file
	Sound, Damaged          string // of a backup
	TextNeedsClear          string
	BackupFailed            string // %s reason
	Merged, WouldMerge      string // %d added, %d known
	ConflictsLeft           Plural
	Ahead, Unknown, Differ  Plural
	PurgedElsewhere         Plural
	UrnOpen                 string // %s poll
	PacketMade              string // %s path, %s letter, %s letter
	NoPacket                string
	WouldPurge, NothingHeld string
	Purged                  Plural
	OldBackups              Plural
	BackupsGone             Plural
	Attestation             []string // %s file, %s date, %d events
	AttestField             string   // %s field, %d values
	PurgeDue                string   // %s date
	Minutes, Hours, Days    Plural
	JustNow, Ago            string // %s span
	ConflictProblem         string
	History, HistoryOf      string // the page; %s short id
	HistoryNone             string
	Bring, BringDone        string // %s short id
	BringNothing            string
	Added, Withdrawn        string
	TakenBack, DoneAgain    string // %s what
	Empty                   string // of a value
	Undone, Shown           string
	Conflicts               string // the page
	ConflictsNone           string
	ConflictCount           Plural
	Keep, Both              string // what to do with the sides
	PersonalData            string
	Reword                  string
	Settled                 string // %s short id
	WithdrawnBy, ChangedBy  string // %s seat, %s time
	Counted                 Plural
	KeepGone, KeepChanged   string
	TwoCounts, OnSeat       string // %s seat, %s time
	Explain                 string
	Seats                   map[string]string
}

var careFR = Care{
	RecipientFlag: "chiffrer pour cette `CLÉ` publique de age (age1…), plusieurs séparées par des virgules", BadRecipient: "« %s » n'est pas une clé publique de age : elle commence par age1",
	Backup: "faire une sauvegarde vérifiée", Restore: "remettre une sauvegarde ; l'ancien fichier est gardé",
	Merge: "réunir des copies d'une même retraite", Packet: "préparer le fichier d'un second ordinateur",
	Purge:  "effacer les données personnelles, pour toujours",
	ToFlag: "`DOSSIER` des sauvegardes (sinon halqa-backups, à côté)", FromFlag: "`DOSSIER` où chercher (sinon halqa-backups, à côté)",
	ListFlag: "seulement lister les sauvegardes", TextFlag: "écrire aussi le contenu en texte lisible (JSON Lines et Markdown)",
	MirrorFlag: "second `DOSSIER` de sauvegardes, comme une clé USB", SeatFlag: "`POSTE` qui reçoit le fichier : notes ou facilitator",
	PacketOutFlag: "`FICHIER` à créer (sinon à côté, avec sa lettre)", AttestFlag: "écrire aussi l'attestation dans ce `FICHIER`",
	EraseFlag: "effacer aussi les sauvegardes faites avant", MergeDryFlag: "dire ce qui serait réuni, sans rien changer",
	PurgeDryFlag: "lister ce qui partirait, sans rien changer",
	BackedUp:     "Sauvegardé et vérifié : %s", Restored: "%s vient de la sauvegarde du %s (%s).", Kept: "L'ancien fichier est gardé : %s",
	NoBackup: "il n'y a pas de sauvegarde saine de %s ; halqa rescue récupère ce qui se lit encore",
	NewestIs: " ; la dernière sauvegarde saine est du %s (%s) : halqa restore %s",
	Sound:    "saine", Damaged: "abîmée", TextNeedsClear: "ce qui est chiffré n'est pas écrit aussi en clair : ôtez --text",
	BackupFailed: "La sauvegarde n'a pas pu se faire : %s",
	Merged:       "%d événements ajoutés, %d déjà connus", WouldMerge: "%d événements seraient ajoutés, %d sont déjà connus",
	ConflictsLeft:   Plural{One: "%d conflit à trancher :", Other: "%d conflits à trancher :"},
	Ahead:           Plural{One: "%d événement vient d'une horloge en avance de plus d'un jour", Other: "%d événements viennent d'une horloge en avance de plus d'un jour"},
	Unknown:         Plural{One: "%d événement inconnu de cette version est gardé sans effet", Other: "%d événements inconnus de cette version sont gardés sans effet"},
	Differ:          Plural{One: "%d événement diffère sous le même nom : celui d'ici reste", Other: "%d événements diffèrent sous le même nom : ceux d'ici restent"},
	PurgedElsewhere: Plural{One: "%d valeur effacée ailleurs l'est ici aussi", Other: "%d valeurs effacées ailleurs le sont ici aussi"},
	UrnOpen:         "le vote %s est clos dans l'autre fichier et des bulletins attendent ici : closez ou videz d'abord cette urne",
	PacketMade:      "%s est prêt : ses numéros portent la lettre %s (I-%s001) ; au retour, halqa merge", NoPacket: "ce fichier ne peut pas donner de paquet : c'en est un, ou toutes les lettres sont prises",
	WouldPurge: "Partiraient pour toujours :", NothingHeld: "Il n'y a rien à effacer.",
	Purged:      Plural{One: "%d valeur est effacée.", Other: "%d valeurs sont effacées."},
	OldBackups:  Plural{One: "%d sauvegarde faite avant contient encore ces données (--backups l'efface) :", Other: "%d sauvegardes faites avant contiennent encore ces données (--backups les efface) :"},
	BackupsGone: Plural{One: "%d sauvegarde faite avant est effacée.", Other: "%d sauvegardes faites avant sont effacées."},
	Attestation: []string{
		"ATTESTATION D'EFFACEMENT", "Fichier : %s", "Effacé le : %s", "Événements conservés : %d", "Champs effacés, dans toutes leurs versions :",
		"Le fichier a été réécrit sans ces valeurs. L'attestation ne couvre pas les documents déjà exportés, ni les copies gardées ailleurs.",
	},
	AttestField: "  %s : %d", PurgeDue: "Données personnelles à effacer depuis le %s : halqa purge",
	Minutes: Plural{One: "%d minute", Other: "%d minutes"}, Hours: Plural{One: "%d heure", Other: "%d heures"}, Days: Plural{One: "%d jour", Other: "%d jours"},
	JustNow: "à l'instant", Ago: "il y a %s", ConflictProblem: "conflit",
	History: "Historique", HistoryOf: "historique de %s", HistoryNone: "Rien n'est arrivé à cet élément.",
	Bring: "Remettre cette version", BringDone: "%s est revenu à cette version", BringNothing: "C'est déjà la version qui se voit",
	Added: "ajouté", Withdrawn: "retiré", TakenBack: "annulé : %s", DoneAgain: "rétabli : %s", Empty: "(vide)", Undone: "annulé depuis", Shown: "se voit",
	Conflicts: "Conflits", ConflictsNone: "Aucun conflit. Quand deux copies sont réunies, ce qui s'y contredit attend ici.",
	ConflictCount: Plural{One: "%d conflit", Other: "%d conflits"},
	Keep:          "Garder", PersonalData: "Données personnelles", Both: "Garder les deux", Reword: "Reformuler",
	Settled: "%s : conflit tranché", WithdrawnBy: "retiré", ChangedBy: "modifié",
	Counted:  Plural{One: "dépouillement de %d bulletin", Other: "dépouillement de %d bulletins"},
	KeepGone: "laisser retiré", KeepChanged: "garder l'élément", TwoCounts: "compté deux fois", OnSeat: "%s, %s",
	Explain: "Deux copies disent autre chose. La dernière valeur se voit en attendant.",
	Seats:   map[string]string{"facilitator": "animation", "notes": "prise de notes", "viewer": "lecture"},
}

var careAR = Care{
	RecipientFlag: "التشفير لهذا `المفتاح` العام من age (age1…)، ولعدة مفاتيح تفصل بفواصل", BadRecipient: "«%s» ليس مفتاحا عاما من age: يبدأ بـ age1",
	Backup: "إنشاء نسخة احتياطية مفحوصة", Restore: "استرجاع نسخة احتياطية؛ يحتفظ بالملف السابق",
	Merge: "جمع نسخ اللقاء نفسه", Packet: "تحضير ملف لحاسوب ثان",
	Purge:  "محو المعطيات الشخصية نهائيا",
	ToFlag: "`مجلد` النسخ الاحتياطية (وإلا halqa-backups بجانبه)", FromFlag: "`مجلد` البحث (وإلا halqa-backups بجانبه)",
	ListFlag: "سرد النسخ الاحتياطية فقط", TextFlag: "كتابة المحتوى أيضا نصا مقروءا (JSON Lines وMarkdown)",
	MirrorFlag: "`مجلد` ثان للنسخ الاحتياطية، مثل مفتاح USB", SeatFlag: "`مقعد` صاحب الملف: notes أو facilitator",
	PacketOutFlag: "`ملف` جديد (وإلا بجانبه مع حرفه)", AttestFlag: "كتابة الشهادة أيضا في هذا `الملف`",
	EraseFlag: "محو النسخ الاحتياطية السابقة أيضا", MergeDryFlag: "قول ما سيجمع دون تغيير",
	PurgeDryFlag: "سرد ما سيمحى دون تغيير",
	BackedUp:     "تم حفظ نسخة مفحوصة: %s", Restored: "%s من النسخة الاحتياطية ليوم %s (%s).", Kept: "الملف السابق محفوظ: %s",
	NoBackup: "لا توجد نسخة احتياطية سليمة للملف %s؛ halqa rescue يسترجع ما يزال مقروءا",
	NewestIs: "؛ آخر نسخة احتياطية سليمة ليوم %s (%s): halqa restore %s",
	Sound:    "سليمة", Damaged: "تالفة", TextNeedsClear: "المشفر لا يكتب أيضا واضحا: احذفوا --text",
	BackupFailed: "تعذر حفظ النسخة الاحتياطية: %s",
	Merged:       "الأحداث المضافة: %d، المعروفة: %d", WouldMerge: "أحداث ستضاف: %d، معروفة: %d",
	ConflictsLeft:   Plural{Zero: "لا تعارض", One: "تعارض واحد للحسم:", Two: "تعارضان للحسم:", Few: "%d تعارضات للحسم:", Many: "%d تعارضا للحسم:", Other: "%d تعارض للحسم:"},
	Ahead:           Plural{Zero: "لا حدث", One: "حدث واحد من ساعة متقدمة بأكثر من يوم", Two: "حدثان من ساعة متقدمة بأكثر من يوم", Few: "%d أحداث من ساعة متقدمة بأكثر من يوم", Many: "%d حدثا من ساعة متقدمة بأكثر من يوم", Other: "%d حدث من ساعة متقدمة بأكثر من يوم"},
	Unknown:         Plural{Zero: "لا حدث مجهول", One: "حدث واحد لا يعرفه هذا الإصدار محفوظ دون أثر", Two: "حدثان لا يعرفهما هذا الإصدار محفوظان دون أثر", Few: "%d أحداث لا يعرفها هذا الإصدار محفوظة دون أثر", Many: "%d حدثا لا يعرفها هذا الإصدار محفوظة دون أثر", Other: "%d حدث لا يعرفها هذا الإصدار محفوظة دون أثر"},
	Differ:          Plural{Zero: "لا اختلاف", One: "حدث واحد يختلف بالاسم نفسه: يبقى ما هنا", Two: "حدثان يختلفان بالاسم نفسه: يبقى ما هنا", Few: "%d أحداث تختلف بالاسم نفسه: يبقى ما هنا", Many: "%d حدثا تختلف بالاسم نفسه: يبقى ما هنا", Other: "%d حدث تختلف بالاسم نفسه: يبقى ما هنا"},
	PurgedElsewhere: Plural{Zero: "لا قيمة", One: "قيمة واحدة محيت هناك تمحى هنا", Two: "قيمتان محيتا هناك تمحيان هنا", Few: "%d قيم محيت هناك تمحى هنا", Many: "%d قيمة محيت هناك تمحى هنا", Other: "%d قيمة محيت هناك تمحى هنا"},
	UrnOpen:         "التصويت %s مغلق في الملف الآخر وهنا أوراق تنتظر: أغلقوه أو أفرغوا صندوقه أولا",
	PacketMade:      "%s جاهز: تحمل أرقامه الحرف %s (I-%s001)؛ عند العودة: halqa merge", NoPacket: "لا يمكن إعطاء حزمة من هذا الملف: هو نفسه حزمة أو استنفدت الحروف",
	WouldPurge: "سيمحى نهائيا:", NothingHeld: "لا شيء للمحو.",
	Purged:      Plural{Zero: "لم تمح أي قيمة.", One: "محيت قيمة واحدة.", Two: "محيت قيمتان.", Few: "محيت %d قيم.", Many: "محيت %d قيمة.", Other: "محيت %d قيمة."},
	OldBackups:  Plural{Zero: "لا نسخة سابقة", One: "نسخة احتياطية سابقة واحدة ما زالت تحتوي هذه المعطيات (--backups يمحوها):", Two: "نسختان احتياطيتان سابقتان ما زالتا تحتويان هذه المعطيات (--backups يمحوهما):", Few: "%d نسخ احتياطية سابقة ما زالت تحتوي هذه المعطيات (--backups يمحوها):", Many: "%d نسخة احتياطية سابقة ما زالت تحتوي هذه المعطيات (--backups يمحوها):", Other: "%d نسخة احتياطية سابقة ما زالت تحتوي هذه المعطيات (--backups يمحوها):"},
	BackupsGone: Plural{Zero: "لم تمح أي نسخة سابقة.", One: "محيت نسخة احتياطية سابقة واحدة.", Two: "محيت نسختان احتياطيتان سابقتان.", Few: "محيت %d نسخ احتياطية سابقة.", Many: "محيت %d نسخة احتياطية سابقة.", Other: "محيت %d نسخة احتياطية سابقة."},
	Attestation: []string{
		"شهادة محو", "الملف: %s", "تاريخ المحو: %s", "الأحداث المحفوظة: %d", "الحقول الممحوة بجميع نسخها:",
		"أعيدت كتابة الملف دون هذه القيم. لا تشمل الشهادة الوثائق المصدرة من قبل ولا النسخ المحفوظة في مكان آخر.",
	},
	AttestField: "  %s: %d", PurgeDue: "يجب محو المعطيات الشخصية منذ %s: halqa purge",
	Minutes: Plural{Zero: "أقل من دقيقة", One: "دقيقة واحدة", Two: "دقيقتين", Few: "%d دقائق", Many: "%d دقيقة", Other: "%d دقيقة"},
	Hours:   Plural{Zero: "أقل من ساعة", One: "ساعة واحدة", Two: "ساعتين", Few: "%d ساعات", Many: "%d ساعة", Other: "%d ساعة"},
	Days:    Plural{Zero: "أقل من يوم", One: "يوم واحد", Two: "يومين", Few: "%d أيام", Many: "%d يوما", Other: "%d يوم"},
	JustNow: "الآن", Ago: "منذ %s", ConflictProblem: "تعارض",
	History: "السجل", HistoryOf: "سجل %s", HistoryNone: "لم يطرأ شيء على هذا العنصر.",
	Bring: "استرجاع هذه النسخة", BringDone: "عاد %s إلى هذه النسخة", BringNothing: "هذه هي النسخة الظاهرة",
	Added: "أضيف", Withdrawn: "سحب", TakenBack: "تراجع عن: %s", DoneAgain: "إعادة: %s", Empty: "(فارغ)", Undone: "ألغي بعد ذلك", Shown: "ظاهر",
	Conflicts: "التعارضات", ConflictsNone: "لا تعارض. عند جمع نسختين ينتظر هنا ما يتناقض فيهما.",
	ConflictCount: Plural{Zero: "لا تعارض", One: "تعارض واحد", Two: "تعارضان", Few: "%d تعارضات", Many: "%d تعارضا", Other: "%d تعارض"},
	Keep:          "إبقاء", PersonalData: "معطيات شخصية", Both: "إبقاء الاثنين", Reword: "إعادة الصياغة",
	Settled: "%s: حسم التعارض", WithdrawnBy: "سحب", ChangedBy: "عدل",
	Counted:  Plural{Zero: "فرز دون أوراق", One: "فرز ورقة واحدة", Two: "فرز ورقتين", Few: "فرز %d أوراق", Many: "فرز %d ورقة", Other: "فرز %d ورقة"},
	KeepGone: "يبقى مسحوبا", KeepChanged: "الإبقاء على العنصر", TwoCounts: "فرز مرتين", OnSeat: "%s، %s",
	Explain: "نسختان تقولان شيئين مختلفين. تظهر القيمة الأخيرة في انتظار الحسم.",
	Seats:   map[string]string{"facilitator": "التنشيط", "notes": "التدوين", "viewer": "القراءة"},
}

var careEN = Care{
	RecipientFlag: "encrypt for this public `KEY` of age (age1…), several separated by commas", BadRecipient: "%q is no public key of age: one begins with age1",
	Backup: "make a checked backup", Restore: "bring a backup back; the file before is kept",
	Merge: "put copies of one retreat together", Packet: "prepare the file of a second laptop",
	Purge:  "erase personal data, for good",
	ToFlag: "`FOLDER` of the backups (else halqa-backups beside it)", FromFlag: "`FOLDER` to look in (else halqa-backups beside it)",
	ListFlag: "only list the backups", TextFlag: "also write the content as text (JSON Lines and Markdown)",
	MirrorFlag: "second `FOLDER` for backups, such as a USB stick", SeatFlag: "`SEAT` that gets the file: notes or facilitator",
	PacketOutFlag: "`FILE` to make (else beside it, with its letter)", AttestFlag: "also write the attestation to this `FILE`",
	EraseFlag: "erase the earlier backups as well", MergeDryFlag: "say what would be merged, change nothing",
	PurgeDryFlag: "list what would go, change nothing",
	BackedUp:     "Backed up and checked: %s", Restored: "%s comes from the backup of %s (%s).", Kept: "The file before is kept: %s",
	NoBackup: "there is no sound backup of %s; halqa rescue brings back what can still be read",
	NewestIs: "; the newest sound backup is of %s (%s): halqa restore %s",
	Sound:    "sound", Damaged: "damaged", TextNeedsClear: "what is encrypted is not written in clear too: leave --text out",
	BackupFailed: "The backup could not be made: %s",
	Merged:       "%d events added, %d known already", WouldMerge: "%d events would be added, %d are known already",
	ConflictsLeft:   Plural{One: "%d conflict to settle:", Other: "%d conflicts to settle:"},
	Ahead:           Plural{One: "%d event comes from a clock more than a day ahead", Other: "%d events come from a clock more than a day ahead"},
	Unknown:         Plural{One: "%d event that this version does not know is kept without effect", Other: "%d events that this version does not know are kept without effect"},
	Differ:          Plural{One: "%d event differs under the same name: the one here stays", Other: "%d events differ under the same name: those here stay"},
	PurgedElsewhere: Plural{One: "%d value erased elsewhere is erased here too", Other: "%d values erased elsewhere are erased here too"},
	UrnOpen:         "poll %s is closed in the other file and ballots wait here: close or empty this urn first",
	PacketMade:      "%s is ready: its numbers carry the letter %s (I-%s001); halqa merge brings it back", NoPacket: "this file hands out no packet: it is one, or all letters are taken",
	WouldPurge: "Would go for good:", NothingHeld: "There is nothing to erase.",
	Purged:      Plural{One: "%d value is erased.", Other: "%d values are erased."},
	OldBackups:  Plural{One: "%d earlier backup still holds this data (--backups erases it):", Other: "%d earlier backups still hold this data (--backups erases them):"},
	BackupsGone: Plural{One: "%d earlier backup is erased.", Other: "%d earlier backups are erased."},
	Attestation: []string{
		"ATTESTATION OF ERASURE", "File: %s", "Erased on: %s", "Events kept: %d", "Fields erased, in all their versions:",
		"The file was rewritten without these values. The attestation does not cover documents exported before, nor copies kept elsewhere.",
	},
	AttestField: "  %s: %d", PurgeDue: "Personal data to be erased since %s: halqa purge",
	Minutes: Plural{One: "%d minute", Other: "%d minutes"}, Hours: Plural{One: "%d hour", Other: "%d hours"}, Days: Plural{One: "%d day", Other: "%d days"},
	JustNow: "just now", Ago: "%s ago", ConflictProblem: "conflict",
	History: "History", HistoryOf: "history of %s", HistoryNone: "Nothing happened to this item.",
	Bring: "Bring this version back", BringDone: "%s is back at this version", BringNothing: "This version shows already",
	Added: "added", Withdrawn: "withdrawn", TakenBack: "undone: %s", DoneAgain: "redone: %s", Empty: "(empty)", Undone: "undone since", Shown: "shows",
	Conflicts: "Conflicts", ConflictsNone: "No conflict. When two copies are merged, what contradicts itself waits here.",
	ConflictCount: Plural{One: "%d conflict", Other: "%d conflicts"},
	Keep:          "Keep", PersonalData: "Personal data", Both: "Keep both", Reword: "Reword",
	Settled: "%s: conflict settled", WithdrawnBy: "withdrawn", ChangedBy: "changed",
	Counted:  Plural{One: "count of %d ballot", Other: "count of %d ballots"},
	KeepGone: "leave it withdrawn", KeepChanged: "keep the item", TwoCounts: "counted twice", OnSeat: "%s, %s",
	Explain: "Two copies say different things. The last value shows until you decide.",
	Seats:   map[string]string{"facilitator": "facilitation", "notes": "note-taking", "viewer": "viewing"},
}
