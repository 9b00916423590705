package main

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"halqa/assets/demo"
)

// dossierFile is what the YAML says of the work before the retreat.
type dossierFile struct {
	Retreat struct {
		Acronyms []struct{ Sigle, FR, AR string } `yaml:"sigles"`
	} `yaml:"retraite"`
	Sources []struct {
		ID, FR, AR               string
		Pages                    int
		Auteur, Annee, Garde, Lu string
	}
	Interviews []series `yaml:"entretiens"`
	Groups     []struct {
		ID, Public  string
		PublicAR    string `yaml:"public_ar"`
		Perspective string
		Taille      int
		Composition string
		Langues     []string
		Date        string
		Consent     struct {
			Fait      bool
			Par, Date string
		} `yaml:"consentement"`
		SynthesisFR string `yaml:"synthese_fr"`
		SynthesisAR string `yaml:"synthese_ar"`
		Publiable   bool
	} `yaml:"groupes_discussion"`
	Populations []struct {
		ID, FR, AR, Chiffre string
		ByFR                []string `yaml:"par_fr"`
		ByAR                []string `yaml:"par_ar"`
	}
	Partners []struct {
		ID, FR, AR, Sigle, Nature string
		RoleFR                    string `yaml:"role_fr"`
		RoleAR                    string `yaml:"role_ar"`
	} `yaml:"partenaires"`
}

// series is all interviews of one category: the YAML counts them.
type series struct {
	ID        string
	Categorie string
	Prevus    int
	Tenus     int
	Langues   map[string]int
	Minutes   int `yaml:"duree_mediane_min"`
	Du        string
	Avec      []string
	AvecAR    []string `yaml:"avec_ar"`
}

// category is the perspective of a series.
func (s series) category() string {
	return cmp.Or(map[string]string{"CA": "board", "équipe": "team"}[s.Categorie], "partners")
}

// documentID is the number under which a source stands in the register.
func documentID(source string) string { return strings.Replace(source, "SRC-", "DOC-", 1) }

func (in *dossierFile) dossier() demo.Dossier {
	var out demo.Dossier
	for _, d := range in.Sources {
		out.Documents = append(out.Documents, demo.Document{
			ID: documentID(d.ID), FR: d.FR, AR: d.AR, By: d.Auteur, Year: d.Annee, Kept: d.Garde, Read: d.Lu, Pages: d.Pages,
		})
	}
	targets := map[string]int{"people": len(in.Groups)}
	for _, s := range in.Interviews {
		targets[s.category()] += s.Prevus
		out.Interviews = append(out.Interviews, s.interviews(len(out.Interviews))...)
	}
	for _, category := range []string{"board", "team", "partners", "people"} {
		out.Targets = append(out.Targets, demo.Target{Category: category, Hearings: targets[category]})
	}
	for _, g := range in.Groups {
		out.FocusGroups = append(out.FocusGroups, demo.FocusGroup{
			ID: g.ID, FR: g.Public, AR: g.PublicAR, Size: g.Taille, Composition: g.Composition, Language: spoken(g.Langues[0]), Date: g.Date,
			ConsentBy: g.Consent.Par, ConsentOn: g.Consent.Date, SynthesisFR: g.SynthesisFR, SynthesisAR: g.SynthesisAR, Publishable: g.Publiable,
		})
	}
	for _, p := range in.Populations {
		out.Populations = append(out.Populations, demo.Population{
			ID: p.ID, FR: p.FR, AR: p.AR, ByFR: strings.Join(p.ByFR, "\n"), ByAR: strings.Join(p.ByAR, "\n"), Figure: p.Chiffre,
		})
	}
	for _, p := range in.Partners {
		out.Partners = append(out.Partners, demo.Partner{
			ID: p.ID, FR: p.FR, AR: p.AR, Letters: p.Sigle, Kind: p.Nature, RoleFR: p.RoleFR, RoleAR: p.RoleAR,
		})
	}
	for _, a := range in.Retreat.Acronyms {
		out.Acronyms = append(out.Acronyms, demo.Acronym{Letters: a.Sigle, FR: a.FR, AR: a.AR})
	}
	return out
}

// interviews are the single conversations of a series, numbered behind those of the ones
// before. The last one that was held has no note of consent: somebody still has to ask.
func (s series) interviews(before int) (all []demo.Interview) {
	var langs []string
	for _, lang := range []string{"fr", "ar", "darija"} {
		langs = append(langs, slices.Repeat([]string{spoken(lang)}, s.Langues[lang])...)
	}
	for i := range s.Prevus {
		out := demo.Interview{
			ID: fmt.Sprintf("E-%02d", before+i+1), Category: s.category(), WithFR: s.Avec[i], WithAR: s.AvecAR[i], Status: "planned",
		}
		if i < s.Tenus {
			out.Status, out.Date, out.Minutes, out.Language = "held", s.Du, s.Minutes, langs[i]
			out.ConsentBy, out.ConsentOn = "Consultance", s.Du
		}
		if s.Categorie == "ONG et bailleurs" && i == s.Tenus-1 {
			out.ConsentBy, out.ConsentOn = "", ""
		}
		all = append(all, out)
	}
	return all
}

// spoken is the code of a language.
func spoken(lang string) string {
	if lang == "darija" {
		return "ary-Latn"
	}
	return lang
}

// origins map what findings name as their source to the items of the register. A series of
// interviews is told by its first one.
func (in *dossierFile) origins() map[string]string {
	all, before := map[string]string{}, 0
	for _, d := range in.Sources {
		all[d.ID] = documentID(d.ID)
	}
	for _, s := range in.Interviews {
		all[s.ID] = fmt.Sprintf("E-%02d", before+1)
		before += s.Prevus
	}
	for _, g := range in.Groups {
		all[g.ID] = g.ID
	}
	return all
}
