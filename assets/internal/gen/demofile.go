package main

// demoFile is the part of demo.yaml that the read model has a place for.
type demoFile struct {
	Retreat struct {
		FR          string   `yaml:"titre_fr"`
		AR          string   `yaml:"titre_ar"`
		Board       int      `yaml:"ca_en_exercice"`
		Budget      int      `yaml:"budget_indicatif_mad"`
		MaxPerOwner int      `yaml:"max_objectifs_par_responsable"`
		Roles       []string `yaml:"roles"`
		Quorum      struct {
			Needed int `yaml:"requis"`
		} `yaml:"quorum"`
	} `yaml:"retraite"`
	People []struct {
		Code     string
		College  string
		Role     string            `yaml:"fonction"`
		Team     string            `yaml:"equipe"`
		Leads    string            `yaml:"encadre"`
		Sex      string            `yaml:"sexe"`
		Ease     map[string]int    `yaml:"aise"`
		Presence map[string]string `yaml:"presence"`
	} `yaml:"participants"`
	Interviews []struct {
		ID       string
		Category string `yaml:"categorie"`
	} `yaml:"entretiens"`
	Findings []struct {
		ID, Type    string
		Language    string `yaml:"lang"`
		Text        string `yaml:"texte"`
		Translation string `yaml:"traduction"`
		Source      struct{ Ref, Page string }
		Class       string `yaml:"classe"`
		Publishable bool   `yaml:"publiable"`
		Perspective string
	} `yaml:"constats"`
	Analysis struct {
		Strengths     []point `yaml:"atouts"`
		Weaknesses    []point `yaml:"faiblesses"`
		Opportunities []point `yaml:"opportunites"`
		Threats       []point `yaml:"menaces"`
		Merges        []struct {
			Into  string   `yaml:"vers"`
			Texts []string `yaml:"textes"`
		} `yaml:"fusions"`
	} `yaml:"afom"`
	Workshops []struct {
		Sessions []string
		Round    int `yaml:"composition"`
		Groups   []struct {
			FR         string   `yaml:"theme_fr"`
			AR         string   `yaml:"theme_ar"`
			Members    []string `yaml:"membres"`
			Rapporteur string
		} `yaml:"groupes"`
	} `yaml:"ateliers"`
	Challenges []struct {
		ID, FR, AR string
		Language   string `yaml:"lang"`
		Session    string
		Findings   []string `yaml:"constats"`
		First      []string `yaml:"textes_origine"`
	} `yaml:"defis"`
	Themes  []struct{ ID, FR, AR string } `yaml:"themes"`
	Ideas   []ideaIn                      `yaml:"idees"`
	Visions struct {
		Candidates []candidate `yaml:"vision_candidates"`
		Vision     struct {
			Retained string `yaml:"retenue"`
			Vote     string
		}
	} `yaml:"vision_mission_valeurs"`
	Candidates []candidate  `yaml:"candidats_axes"`
	Measures   []measureIn  `yaml:"mesures"`
	Votes      []voteIn     `yaml:"votes"`
	Decisions  []decisionIn `yaml:"decisions"`
	Axes       []struct {
		ID, FR, AR string
		ChangeFR   string `yaml:"changement_fr"`
		ChangeAR   string `yaml:"changement_ar"`
		Decision   string
		Challenges []string `yaml:"defis"`
		Themes     []string `yaml:"themes"`
		Findings   []string `yaml:"constats"`
	} `yaml:"axes"`
	Objectives []objectiveIn `yaml:"objectifs"`
	Agenda     []struct {
		ID   string
		Day  int `yaml:"jour"`
		Real struct {
			Start   string `yaml:"debut"`
			Minutes int    `yaml:"duree"`
		} `yaml:"reel"`
	} `yaml:"agenda"`
	Changes []struct {
		ID, Date string
		Item     string `yaml:"objet"`
		Field    string `yaml:"champ"`
		Before   any    `yaml:"avant"`
		After    any    `yaml:"apres"`
		Cause    string
	} `yaml:"changements"`
	Comments []struct {
		ID, Date, Source, Section, Nature string
		Language                          string `yaml:"lang"`
		On                                string `yaml:"vise"`
		Text                              string `yaml:"texte"`
		Status                            string `yaml:"statut"`
		Reason                            string `yaml:"motif"`
		Answer                            string `yaml:"reponse"`
		Same                              string `yaml:"doublon_de"`
	} `yaml:"retours"`
	Adjustments []struct {
		ID, Date string
		At       string `yaml:"heure"`
		What     string `yaml:"quoi"`
		Why      string `yaml:"pourquoi"`
		Effect   string `yaml:"effet"`
		Sessions []string
	} `yaml:"ajustements"`
}

type point struct {
	ID          string
	Language    string   `yaml:"lang"`
	Text        string   `yaml:"texte"`
	Translation string   `yaml:"traduction"`
	Proofs      []string `yaml:"preuves"`
	Groups      []string `yaml:"groupes"`
}

type candidate struct{ ID, FR, AR string }

type measureIn struct {
	ID          string
	Text        string `yaml:"texte"`
	Translation string `yaml:"traduction"`
}

type ideaIn struct {
	ID, Session, Type string
	Group             string `yaml:"groupe"`
	Language          string `yaml:"lang"`
	Theme             string
	Challenge         string `yaml:"defi"`
	Perspective       string
	Text              string `yaml:"texte"`
	Status            string `yaml:"statut"`
	Into              string `yaml:"fusion_dans"`
	Novel             struct {
		Reason string `yaml:"raison"`
	} `yaml:"innovante"`
	Parking struct {
		Owner string `yaml:"porteur"`
		Fate  string `yaml:"sort"`
		Then  string `yaml:"suite"`
	} `yaml:"parking"`
}

type decisionIn struct {
	ID, Session, Date string
	Status            string `yaml:"statut"`
	Nature            string
	Method            string `yaml:"methode"`
	Vote              string
	QuestionFR        string   `yaml:"question_fr"`
	QuestionAR        string   `yaml:"question_ar"`
	TextFR            string   `yaml:"texte_fr"`
	TextAR            string   `yaml:"texte_ar"`
	RationaleFR       string   `yaml:"justification_fr"`
	RationaleAR       string   `yaml:"justification_ar"`
	Links             []string `yaml:"liens"`
	Rejected          []struct {
		FR    string `yaml:"option_fr"`
		AR    string `yaml:"option_ar"`
		WhyFR string `yaml:"pourquoi_fr"`
		WhyAR string `yaml:"pourquoi_ar"`
	} `yaml:"options_ecartees"`
	Dissent    []struct{ FR, AR string } `yaml:"opinions_minoritaires"`
	Options    []struct{ FR, AR string } `yaml:"options"`
	Electorate struct {
		Present  map[string]int `yaml:"presents"`
		Required int            `yaml:"requis_ca"`
	} `yaml:"electorat"`
	Owner     string `yaml:"responsable"`
	Effective string `yaml:"date_effet"`
	Replaces  string `yaml:"remplace"`
}

type objectiveIn struct {
	ID             string
	Language       string   `yaml:"lang"`
	Level          string   `yaml:"niveau"`
	Scope          string   `yaml:"portee"`
	Axis           string   `yaml:"axe"`
	Text           string   `yaml:"texte"`
	Translation    string   `yaml:"traduction"`
	Indicator      string   `yaml:"indicateur"`
	Unit           string   `yaml:"unite"`
	Direction      string   `yaml:"sens"`
	Baseline       any      `yaml:"reference"`
	Unknown        bool     `yaml:"reference_inconnue"`
	Collected      string   `yaml:"reference_collecte"`
	Target         any      `yaml:"cible"`
	Disaggregation []string `yaml:"desagregation"`
	Deadline       string   `yaml:"echeance"`
	Milestones     []string `yaml:"jalons"`
	Owner          string   `yaml:"responsable"`
	Verification   string   `yaml:"moyen_verification"`
	Frequency      string   `yaml:"frequence"`
	Cost           int      `yaml:"budget_mad"`
	Days           int      `yaml:"jours_personne"`
	Ambition       string   `yaml:"justification_ambition"`
	Assumptions    []string `yaml:"hypotheses"`
	Links          []string `yaml:"liens"`
	Validation     struct {
		By       string `yaml:"par"`
		On       string `yaml:"le"`
		Decision string
	} `yaml:"validation"`
}

type voteIn struct {
	ID, Session string
	Half        string `yaml:"demi_journee"`
	QuestionFR  string `yaml:"question_fr"`
	QuestionAR  string `yaml:"question_ar"`
	Method      string `yaml:"methode"`
	Nature      string
	Rules       struct {
		Top      int      `yaml:"k"`
		Cut      int      `yaml:"coupe"`
		Points   int      `yaml:"points_par_personne"`
		Max      int      `yaml:"max_par_option"`
		Scale    []int    `yaml:"echelle"`
		GradesFR []string `yaml:"mentions_fr"`
		GradesAR []string `yaml:"mentions_ar"`
	} `yaml:"parametres"`
	Criteria []candidate `yaml:"criteres"`
	Weights  struct {
		Median map[string]int `yaml:"mediane"`
	} `yaml:"poids"`
	Options []string
	Ballots any                                    `yaml:"bulletins"`
	Grades  map[string]map[string][]int            `yaml:"effectifs"`
	Ratings map[string]map[string]map[string][]int `yaml:"notes"`
	Result  struct {
		Cast    map[string]int `yaml:"exprimes"`
		Adopted bool           `yaml:"adopte"`
		Cut     struct {
			Retained []string `yaml:"retenus"`
			Sure     []string `yaml:"retenus_surs"`
			Tied     []string `yaml:"ex_aequo"`
		} `yaml:"coupe"`
	} `yaml:"resultat"`
}
