export namespace app {
	
	export enum Door {
	    CommandLine = "command line",
	    Server = "server",
	    Window = "window",
	}
	export enum ErrorCode {
	    Blocked = "blocked",
	    Broken = "broken",
	    Constraint = "constraint",
	    Cycle = "cycle",
	    Damaged = "damaged",
	    Denied = "denied",
	    Disk = "disk",
	    Exists = "exists",
	    FileGone = "file-gone",
	    InUse = "in-use",
	    Invalid = "invalid",
	    Lockout = "lockout",
	    NeedsReason = "needs-reason",
	    Newer = "newer",
	    NotFound = "not-found",
	    OpenElsewhere = "open-elsewhere",
	    PlanGone = "plan-gone",
	    SignedOut = "signed-out",
	    Stale = "stale",
	    Unsure = "unsure",
	}
	export enum EventName {
	    Progress = "progress",
	    SetUpChanged = "set-up-changed",
	}
	export interface AppError {
	    code: string;
	    message: string;
	    advice: string;
	    details: string[];
	}
	export interface Applied {
	    seq: number;
	    title: string;
	}
	export interface FieldView {
	    name: string;
	    before: string;
	    after: string;
	}
	export interface ChangeView {
	    op: string;
	    kind: string;
	    key: string;
	    name: string;
	    sentence: string;
	    fields: FieldView[];
	}
	export interface EffectView {
	    user: string;
	    name: string;
	    permission: string;
	    permissionName: string;
	    before: string;
	    after: string;
	    gain: boolean;
	    lose: boolean;
	    sentence: string;
	}
	export interface EffectGroup {
	    gain: boolean;
	    sentence: string;
	    effects: EffectView[];
	    total: number;
	}
	
	
	export interface FileCard {
	    id: string;
	    name: string;
	    size: number;
	}
	export interface FindingView {
	    id: string;
	    class: string;
	    code: string;
	    sentence: string;
	    mend: string;
	    link: string;
	}
	export interface Found {
	    kind: string;
	    key: string;
	    name: string;
	    detail: string;
	}
	export interface NewSetUp {
	    template: string;
	    name: string;
	    email: string;
	    firstName: string;
	    lastName: string;
	}
	export interface PageCard {
	    key: string;
	    edit: boolean;
	}
	export interface PeekRow {
	    area: string;
	    permission: string;
	    levels: string[];
	}
	export interface StatementView {
	    key: string;
	    text: string;
	    verdict: string;
	    because: string[];
	}
	export interface PlanView {
	    id: string;
	    setUp: string;
	    title: string;
	    summary: string;
	    empty: boolean;
	    harmless: boolean;
	    refused: boolean;
	    needsReason: boolean;
	    stale: boolean;
	    losing: number;
	    gaining: number;
	    people: EffectGroup[];
	    findings: FindingView[];
	    statements: StatementView[];
	    dropped: string[];
	    changes: ChangeView[];
	    text: string;
	}
	export interface SetUpCard {
	    id: string;
	    name: string;
	    product: string;
	    people: number;
	    roles: number;
	    groups: number;
	    used: string;
	    open: boolean;
	    trouble?: AppError;
	}
	export interface UndoHint {
	    seq: number;
	    title: string;
	}
	export interface SetUpFrame {
	    id: string;
	    name: string;
	    product: string;
	    user: string;
	    userName: string;
	    revision: number;
	    pages: PageCard[];
	    undo: UndoHint;
	}
	export interface SetUpList {
	    setUps: SetUpCard[];
	    folder: string;
	}
	export interface ShellFacts {
	    version: string;
	    door: string;
	    folder: string;
	}
	
	export interface TemplateRole {
	    key: string;
	    name: string;
	    portal: string;
	    description: string;
	    bestFor: string;
	    owner: boolean;
	}
	export interface TemplateCard {
	    key: string;
	    name: string;
	    product: string;
	    description: string;
	    roles: TemplateRole[];
	    peek: PeekRow[];
	}
	

}

