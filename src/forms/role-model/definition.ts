import type {
  AgreementKind,
  CompletableList,
  DependencyKind,
  Fund,
  ManagementFunction,
  Resource,
  Sector,
} from '../../case/vocabulary.js';
import type { Sourced } from '../../core/basis.js';
import type { DefinitionHead } from '../definition-head.js';
import type { Severity } from '../findings/verdict.js';
import type { StatementSpec } from '../statement.js';
import type { RoleModelWording } from './wording.js';

/** A sector of society that takes part: the parties of these sectors, and those of these kinds whatever their sector. */
export interface PillarSpec extends Sourced {
  readonly sectors: readonly Sector[];
  readonly kinds?: readonly string[];
}

/** A body that the model names: the parties of these kinds. */
export interface StakeholderSpec<Pillar extends string = string> extends Sourced {
  /** The pillar that it belongs to; left out where it stands outside of them. */
  readonly pillar?: Pillar;
  readonly kinds: readonly string[];
  /** A party of another sector is none of it, unless its kind says so. Left out where any may be. */
  readonly sectors?: readonly Sector[];
  /** Kinds that stand in its place where there is none of it: what names it alone is then not a question. */
  readonly elsewhere?: readonly string[];
}

/** Whom rows are about: any party of a pillar, of a stakeholder, or that holds a role. */
export type Actor<
  Pillar extends string = string,
  Stakeholder extends string = string,
  Role extends string = string,
> = { readonly pillar: Pillar } | { readonly stakeholder: Stakeholder } | { readonly role: Role };

/**
 * Rows that show something: those of a list that fit everything that is asked here. A row that fits shows it; where the
 * case declares the list complete and no row may fit, the opposite is shown.
 */
export interface RowsShow<
  Pillar extends string = string,
  Stakeholder extends string = string,
  Role extends string = string,
  Duty extends string = string,
> {
  readonly shows: 'in' | 'out';
  readonly list: Exclude<CompletableList, 'parties'>;
  /** Who contributes, benefits, tells, decides, depends, holds, acts, or is bound. */
  readonly by?: Actor<Pillar, Stakeholder, Role>;
  /** Parties of these kinds do not count as `by`. */
  readonly exceptKinds?: readonly string[];
  /** For whom a contribution is, whom a communication goes to, on whom somebody depends. */
  readonly to?: Actor<Pillar, Stakeholder, Role>;
  readonly resource?: readonly Resource[];
  readonly fund?: readonly Fund[];
  readonly kind?: readonly (AgreementKind | DependencyKind)[];
  readonly role?: Role;
  /** Some of these duties. */
  readonly duties?: readonly Duty[];
  /** Rows that name another management function do not fit; those that name none do. */
  readonly functions?: readonly ManagementFunction[];
}

/** One party that holds all of these roles shows something. */
export interface HoldsAll<Stakeholder extends string = string, Role extends string = string> {
  readonly shows: 'in' | 'out';
  readonly holdsAll: readonly Role[];
  /** Only a party of this stakeholder. */
  readonly stakeholder?: Stakeholder;
}

/** How the facts of a case answer a question of a role model. */
export type RoleFact<
  Pillar extends string = string,
  Stakeholder extends string = string,
  Role extends string = string,
  Duty extends string = string,
> = RowsShow<Pillar, Stakeholder, Role, Duty> | HoldsAll<Stakeholder, Role>;

/** A role: held by somebody of the pillars, or stakeholders, that the model names; by anybody where it names none. */
export interface RoleSpec<Pillar extends string = string, Stakeholder extends string = string>
  extends Sourced {
  readonly of?: readonly (Pillar | Stakeholder)[];
}

/** A duty, and the role that it belongs to if the model names one. */
export interface DutySpec<
  Pillar extends string = string,
  Stakeholder extends string = string,
  Role extends string = string,
  Duty extends string = string,
> extends RoleSpec<Pillar, Stakeholder> {
  readonly role?: Role;
  readonly facts?: readonly RoleFact<Pillar, Stakeholder, Role, Duty>[];
}

/** What flows in a model. */
export const flowKinds = ['idea', 'resource', 'benefit', 'coordination'] as const;
export type FlowKind = (typeof flowKinds)[number];

/** A flow; an end is left out where the source does not state it. */
export interface FlowSpec<
  Pillar extends string = string,
  Stakeholder extends string = string,
  Role extends string = string,
  Duty extends string = string,
> extends Sourced {
  readonly kind: FlowKind;
  readonly from?: readonly Pillar[];
  readonly to?: readonly Pillar[];
  readonly facts?: readonly RoleFact<Pillar, Stakeholder, Role, Duty>[];
}

/** What kind of condition it is: where the money comes from, what place somebody has, who supervises, and so on. */
export const conditionKinds = [
  'funding',
  'standing',
  'supervision',
  'agreement',
  'evidence',
  'strength',
] as const;
export type ConditionKind = (typeof conditionKinds)[number];

/** Something else that a model asks for; under a condition of its own, if `if` names some. */
export interface ConditionSpec<
  Pillar extends string = string,
  Stakeholder extends string = string,
  Role extends string = string,
  Duty extends string = string,
  Asked extends string = string,
> extends Sourced {
  readonly kind: ConditionKind;
  /** `note`: what is worth saying, and no failure of the model. `failure` where it is left out. */
  readonly severity?: Severity;
  /** It is asked for only where all of these are in: ids of pillars, roles, duties, flows or conditions. */
  readonly if?: readonly Asked[];
  /** The pillars or stakeholders that it names. */
  readonly of?: readonly (Pillar | Stakeholder)[];
  readonly facts?: readonly RoleFact<Pillar, Stakeholder, Role, Duty>[];
  /** Present where the model does not state it, while its neighbour does: it is then no question. */
  readonly stated?: false;
  /** Present where it is only a condition of others, and no finding by itself. */
  readonly finding?: false;
}

/** What the model is for, and the works that the source cites for it, as it prints them. */
export interface GoalSpec extends Sourced {
  readonly studies?: readonly string[];
}

/**
 * A role model as data: pillars, the stakeholders in them, roles, duties, flows, and what else the model asks for. The ids
 * of pillars, roles, duties, flows and conditions are its questions, and differ from each other. The order of the tables
 * and of their keys is the order of the findings. At most 128 questions.
 */
export interface RoleModelDefinition<
  Pillar extends string = string,
  Stakeholder extends string = string,
  Role extends string = string,
  Duty extends string = string,
  Flow extends string = string,
  Condition extends string = string,
  Id extends string = string,
  Goal extends string = string,
  Statement extends string = string,
> extends DefinitionHead<'role-model', Id> {
  /** It was drawn up of one programme, and is asked of a case that speaks of it alone. */
  readonly ofOneCase?: true;
  readonly pillars: { readonly [P in Pillar]: PillarSpec };
  readonly stakeholders: { readonly [S in Stakeholder]: StakeholderSpec<NoInfer<Pillar>> };
  readonly roles: { readonly [R in Role]: RoleSpec<NoInfer<Pillar>, NoInfer<Stakeholder>> };
  readonly duties: {
    readonly [D in Duty]: DutySpec<NoInfer<Pillar>, NoInfer<Stakeholder>, NoInfer<Role>, NoInfer<Duty>>;
  };
  readonly flows: {
    readonly [F in Flow]: FlowSpec<NoInfer<Pillar>, NoInfer<Stakeholder>, NoInfer<Role>, NoInfer<Duty>>;
  };
  readonly conditions: {
    readonly [C in Condition]: ConditionSpec<
      NoInfer<Pillar>,
      NoInfer<Stakeholder>,
      NoInfer<Role>,
      NoInfer<Duty>,
      NoInfer<Pillar | Role | Duty | Flow | Condition>
    >;
  };
  /** What the model is for. */
  readonly goals?: { readonly [G in Goal]: GoalSpec };
  /** What a source says of the model besides, as a whole or of some of its pillars. */
  readonly statements?: { readonly [S in Statement]: StatementSpec<NoInfer<Pillar>> };
  /** The words of a definition of a caller's own. The library's definitions keep theirs apart, so that they shake out. */
  readonly wording?: RoleModelWording<
    NoInfer<Pillar>,
    NoInfer<Stakeholder>,
    NoInfer<Role>,
    NoInfer<Duty>,
    NoInfer<Flow>,
    NoInfer<Condition>,
    NoInfer<Goal>,
    NoInfer<Statement>
  >;
}
