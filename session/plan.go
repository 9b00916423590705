package session

import "halqa/session/privacy"

// Hazard is a risk: something that may keep an axis from its change.
type Hazard struct {
	Item
	TextFR, TextAR         string
	Axis                   ID
	Probability            int    // 1 to 5, 0 when nobody said
	Impact                 int    // likewise
	SignFR, SignAR         string // by what it is noticed early
	ResponseFR, ResponseAR string
	Owner                  string // a role
	Links                  []ID   // where it was said
}

var riskType = &Type{
	Name: "risk", Prefix: "RI-", Digits: 2, Plan: true,
	empty: func() Entity { return new(Hazard) },
	roll:  func(r *Retreat) roll { return &r.risks },
	Fields: []Field{
		prose("text_fr", privacy.Internal, func(k *Hazard) *string { return &k.TextFR }),
		prose("text_ar", privacy.Internal, func(k *Hazard) *string { return &k.TextAR }),
		ref("axis", privacy.Internal, func(k *Hazard) *ID { return &k.Axis }),
		whole("probability", privacy.Internal, func(k *Hazard) *int { return &k.Probability }),
		whole("impact", privacy.Internal, func(k *Hazard) *int { return &k.Impact }),
		line("sign_fr", privacy.Internal, func(k *Hazard) *string { return &k.SignFR }),
		line("sign_ar", privacy.Internal, func(k *Hazard) *string { return &k.SignAR }),
		line("response_fr", privacy.Internal, func(k *Hazard) *string { return &k.ResponseFR }),
		line("response_ar", privacy.Internal, func(k *Hazard) *string { return &k.ResponseAR }),
		line("owner", privacy.Internal, func(k *Hazard) *string { return &k.Owner }),
		refs("links", privacy.Internal, func(k *Hazard) *[]ID { return &k.Links }),
	},
}

// Risks lists the risks, oldest first.
func (r *Retreat) Risks() []*Hazard { return r.risks.live }

// Weight is probability times impact, 0 to 25.
func (k *Hazard) Weight() int { return min(max(k.Probability, 0), 5) * min(max(k.Impact, 0), 5) }

// Trigger is what makes people open the plan again before its time.
type Trigger struct {
	Item
	TextFR, TextAR     string
	Axis               ID
	Owner              string // the role that calls the review
	ActionFR, ActionAR string // what is done then
}

var triggerType = &Type{
	Name: "trigger", Prefix: "DC-", Digits: 2, Plan: true,
	empty: func() Entity { return new(Trigger) },
	roll:  func(r *Retreat) roll { return &r.triggers },
	Fields: []Field{
		prose("text_fr", privacy.Internal, func(t *Trigger) *string { return &t.TextFR }),
		prose("text_ar", privacy.Internal, func(t *Trigger) *string { return &t.TextAR }),
		ref("axis", privacy.Internal, func(t *Trigger) *ID { return &t.Axis }),
		line("owner", privacy.Internal, func(t *Trigger) *string { return &t.Owner }),
		line("action_fr", privacy.Internal, func(t *Trigger) *string { return &t.ActionFR }),
		line("action_ar", privacy.Internal, func(t *Trigger) *string { return &t.ActionAR }),
	},
}

// Triggers lists what makes people open the plan again, oldest first.
func (r *Retreat) Triggers() []*Trigger { return r.triggers.live }

// Recommendation is advice for carrying out the plan, to somebody.
type Recommendation struct {
	Item
	TextFR, TextAR string
	Addressee      string // a role; without one it is never exported
	Priority       string // high, medium or low
	Deadline       Date
	Links          []ID
}

var recommendationType = &Type{
	Name: "recommendation", Prefix: "RC-", Digits: 2, Plan: true,
	empty: func() Entity { return new(Recommendation) },
	roll:  func(r *Retreat) roll { return &r.recommendations },
	Fields: []Field{
		prose("text_fr", privacy.Internal, func(c *Recommendation) *string { return &c.TextFR }),
		prose("text_ar", privacy.Internal, func(c *Recommendation) *string { return &c.TextAR }),
		line("addressee", privacy.Internal, func(c *Recommendation) *string { return &c.Addressee }),
		choice("priority", privacy.Internal, []string{"high", "medium", "low"}, func(c *Recommendation) *string { return &c.Priority }),
		day("deadline", privacy.Internal, func(c *Recommendation) *Date { return &c.Deadline }),
		refs("links", privacy.Internal, func(c *Recommendation) *[]ID { return &c.Links }),
	},
}

// Recommendations lists the recommendations, oldest first.
func (r *Retreat) Recommendations() []*Recommendation { return r.recommendations.live }

// Step is something to do in the ninety days after the retreat.
type Step struct {
	Item
	TextFR, TextAR string
	Owner          string // a role
	Deadline       Date
	Status         string // todo, doing or done
	Links          []ID
}

var stepType = &Type{
	Name: "step", Prefix: "J90-", Digits: 2, Plan: true,
	empty: func() Entity { return &Step{Status: "todo"} },
	roll:  func(r *Retreat) roll { return &r.steps },
	Fields: []Field{
		prose("text_fr", privacy.Internal, func(s *Step) *string { return &s.TextFR }),
		prose("text_ar", privacy.Internal, func(s *Step) *string { return &s.TextAR }),
		line("owner", privacy.Internal, func(s *Step) *string { return &s.Owner }),
		day("deadline", privacy.Internal, func(s *Step) *Date { return &s.Deadline }),
		choice("status", privacy.Internal, []string{"todo", "doing", "done"}, func(s *Step) *string { return &s.Status }),
		refs("links", privacy.Internal, func(s *Step) *[]ID { return &s.Links }),
	},
}

// Steps lists what is to be done in the ninety days, oldest first.
func (r *Retreat) Steps() []*Step { return r.steps.live }

// Review is how the plan is followed up: which body looks at it, and how often.
type Review struct {
	Item
	TextFR, TextAR string // what it does
	Body           string // who meets
	Rhythm         string // how often, or when
}

var reviewType = &Type{
	Name: "review", Prefix: "GV-", Digits: 2, Plan: true,
	empty: func() Entity { return new(Review) },
	roll:  func(r *Retreat) roll { return &r.reviews },
	Fields: []Field{
		prose("text_fr", privacy.Internal, func(v *Review) *string { return &v.TextFR }),
		prose("text_ar", privacy.Internal, func(v *Review) *string { return &v.TextAR }),
		line("body", privacy.Internal, func(v *Review) *string { return &v.Body }),
		line("rhythm", privacy.Internal, func(v *Review) *string { return &v.Rhythm }),
	},
}

// Reviews lists who follows the plan up, in order of time.
func (r *Retreat) Reviews() []*Review { return r.reviews.live }
