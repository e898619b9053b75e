package app

// SessionList is who is signed in to a set-up.
type SessionList struct {
	Sessions []SessionRow `json:"sessions"` // by person, then start
	Old      int          `json:"old"`      // people on old rights
	Sentence string       `json:"sentence"` // `3 people still on the old rights`; empty when none is
}

// SessionRow is one sign-in.
type SessionRow struct {
	ID    string `json:"id"`
	Email string `json:"email"`
	Name  string `json:"name"`
	Since string `json:"since"` // RFC 3339
	Seen  string `json:"seen"`  // RFC 3339: the last thing they did
	From  string `json:"from"`  // the client's address
	Roles string `json:"roles"` // those active, in words; empty when all are
	Old   bool   `json:"old"`   // they would be given more if they signed in again
	Own   bool   `json:"own"`   // the session that asks
}

// SignOnView is how people come in through an identity provider. The secret never leaves.
type SignOnView struct {
	Issuer   string `json:"issuer"` // empty: nobody does
	Client   string `json:"client"`
	Secret   bool   `json:"secret"`   // one is kept
	Claim    string `json:"claim"`    // what holds the e-mail address
	Trusted  bool   `json:"trusted"`  // a claim other than email is taken on the provider's word
	Redirect string `json:"redirect"` // address to enter at the provider; empty where nothing is served
	People   int    `json:"people"`   // who is marked for it

	OwnClaims []string `json:"ownClaims"` // claims that people change themselves at common providers
}

// SignOnForm is SignOnView as it is to be.
type SignOnForm struct {
	Issuer     string `json:"issuer"` // empty: switch it off
	Client     string `json:"client"`
	Secret     string `json:"secret"`
	KeepSecret bool   `json:"keepSecret"` // the one that is kept stays
	Claim      string `json:"claim"`
	Trusted    bool   `json:"trusted"` // whoever sets it says that people cannot change the claim themselves
}
