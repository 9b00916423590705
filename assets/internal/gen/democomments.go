package main

import "halqa/assets/demo"

// commentWords give the words of the YAML their names in the read model.
var commentWords = map[string]string{
	"ca": "board", "staff": "team", "partenaire": "partners",
	"erreur": "mistake", "précision": "clarity", "désaccord": "disagreement", "ajout": "addition",
	"accepté": "accepted", "accepté en partie": "partly", "intégré v2": "integrated", "reporté": "deferred", "refusé": "refused",
}

// comments are what readers said of the first draft.
func (in *demoFile) comments() (all []demo.Comment) {
	for _, c := range in.Comments {
		all = append(all, demo.Comment{
			ID: c.ID, Date: c.Date, From: commentWords[c.Source], Language: c.Language, On: c.On, Section: c.Section,
			Nature: commentWords[c.Nature], Text: c.Text, Status: commentWords[c.Status], Reason: c.Reason, Answer: c.Answer, Same: c.Same,
		})
	}
	return all
}
