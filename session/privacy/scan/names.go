package scan

import (
	_ "embed" // the lists of names
	"strings"
	"sync"

	"halqa/session/text"
)

// The first names of Morocco and of the people who come there, with their common
// spellings. A line that begins with a question mark holds names that are also words.
var (
	//go:embed latin.txt
	latin string
	//go:embed arabic.txt
	arabic string
)

// sort of name: how much it says by itself.
type sortOfName uint8

const (
	sure   sortOfName = iota + 1 // hardly anything but a name
	either                       // also a word: its surroundings decide
)

// names are the listed names, folded. They are read when the first text is scanned.
var names = sync.OnceValue(func() map[string]sortOfName {
	m := make(map[string]sortOfName, 2048)
	for line := range strings.Lines(latin + arabic) {
		kind := sure
		if rest, ok := strings.CutPrefix(line, "?"); ok {
			kind, line = either, rest
		}
		for _, name := range strings.Fields(line) {
			if f := text.Fold(name); m[f] != sure {
				m[f] = kind
			}
		}
	}
	return m
})

// set reads a list of words separated by spaces, folded.
func set(words string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(words) {
		m[text.Fold(w)] = true
	}
	return m
}

// vocabulary holds the words that decide what stands beside them.
type vocabulary struct {
	titles, calls, people, places, numerals, cards, passports, small map[string]bool
}

var vocabularies = sync.OnceValue(func() *vocabulary {
	return &vocabulary{
		// A word with a capital after one of these is a name, listed or not.
		titles: set("mme mlle mr monsieur madame mademoiselle dr docteur maitre lalla hajja hadj el-hajj " +
			"mrs ms miss السيد السيدة الآنسة الأستاذ الأستاذة الدكتور الدكتورة الحاج الحاجة لالة للا"),
		// So is the word after these: somebody is called by it.
		calls: set("appelle appelee appele appelait nommee nomme prenommee prenomme prenom surnomme called named " +
			"اسمها اسمه المسماة المسمى المدعوة المدعو تدعى يدعى سميتو سميتها"),
		// A name that is also a word is a name after one of these.
		people: set("petit petite jeune garcon fille enfant mineur mineure patient patiente beneficiaire collegue " +
			"الطفل الطفلة الشاب الشابة القاصر الفتى الفتاة المستفيد المستفيدة التلميذ التلميذة الزميل الزميلة " +
			"قال قالت حكى حكت صرحت صرح ابنة أخت والدة زوجة"),
		// After these a name belongs to a street, a school or a project.
		places: set("avenue av rue boulevard bd bvd place hopital chu chr clinique universite faculte lycee ecole college " +
			"mosquee hay quartier fondation complexe aeroport stade caserne douar sidi moulay association centre projet " +
			"programme cooperative jardin espace maison foyer residence camp port cite barrage festival prix loi street " +
			"university hospital school prophete roi ibn bab ain oued beni ould saint sainte st ste " +
			"شارع زنقة ساحة مستشفى جامعة كلية حي مدرسة ثانوية إعدادية مسجد مؤسسة مركب ملعب مطار دوار جمعية مركز مشروع " +
			"برنامج فضاء حديقة دار قاعة إقامة سيدي مخيم ميناء مدينة سد مهرجان جائزة مولاي الملك النبي عين واد بني باب مجموعة"),
		// Before these a name is a king's, and so a street's.
		numerals:  set("i ii iii iv v vi premier الأول الثاني الثالث الرابع الخامس السادس"),
		cards:     set("cin cnie cni carte بطاقة البطاقة لاكارط"),
		passports: set("passeport passport جواز الجواز باسبور"),
		small: set("le la les l un une des du de d et ou en au aux il elle on ils elles nous vous je tu ce se sa son ses " +
			"the a an and or of in to for من في على إلى عن مع أو و"),
	}
})
