package rbac

// Statement is something that must stay true of a set-up, in words a client can sign (access-model §7).
type Statement struct {
	Key        StatementKey  `json:"key"`
	Text       string        `json:"text,omitempty"`
	Kind       StatementKind `json:"kind"`
	Who        Who           `json:"who"`
	Permission PermissionKey `json:"permission"`
	Action     Action        `json:"action"`
	Subject    Subject       `json:"subject,omitempty"`
}

// Who is whom a statement means; exactly one field is set.
type Who struct {
	User     Email    `json:"user,omitempty"`
	Role     RoleKey  `json:"role,omitempty"`
	Group    GroupKey `json:"group,omitempty"`
	Everyone bool     `json:"everyone,omitempty"`
}
