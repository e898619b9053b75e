package app

import "rolebook/backend/setupfile"

// paperWords are what stands on paper.
type paperWords struct {
	language string // of the page, for who reads it aloud
	printed  string // {title}: what the history calls it
	footer   string // {title} {name}
	imprint  imprintWords

	matrix, matrixNote                              string
	role, person                                    string // {role}, {user}
	handOver, contents, addOns, notes               string
	rolesTitle, people, groups, statements          string
	what, holders, nobody, rights, who              string
	permission, level, remark, whose, throughHead   string
	description, bestFor, keyFunctions, limitations string
	portal, includes, filters, switches, denied     string
	needsAddOn, needs, through                      string // {addOn}, {permissions}, {roles}
	byDefault, atMost                               string // {level}
	sensitive                                       string
	name, email, status, views, goals, roles, why   string
	superuser, superuserInShort                     string
	sso, readOnly, limitedAccess                    string
	group, kind, above, users, computers, noGroups  string
	statement, means, verdict, noStatements         string
	more                                            plural // people who have no room
	signers                                         []string
	signHint, signed                                string
	signPlace, signName, signHand                   string
	same, other                                     string // {name} {spoken}
	unknown                                         AppError
}

// imprintWords name what a paper is recognised by.
type imprintWords struct {
	setUp, product, date, by  string
	spoken, fingerprint, head string
	entry                     string // {entry} {hash}
}

// countedOnPaper are the sections whose sizes a hand-over pack states.
var countedOnPaper = []setupfile.Section{
	setupfile.Catalogue, setupfile.Roles, setupfile.Constraints, setupfile.Groups, setupfile.Users, setupfile.Statements,
}
