import { graphql } from '../../../lib/graphql/graphql';

export const CreateStrategy = graphql(`
  mutation CreateStrategy($input: CreateStrategyInput!) {
    createStrategy(input: $input) { strategy { id } errors { code message field } }
  }
`);

export const UpdateStrategy = graphql(`
  mutation UpdateStrategy($input: UpdateStrategyInput!) {
    updateStrategy(input: $input) { strategy { id version } errors { code message field } }
  }
`);

/** All that an edit replaces, so that what the form does not show stays as it is. */
export const StrategyToEdit = graphql(`
  query StrategyToEdit($id: ID!) {
    strategy(id: $id) {
      id version title kind periodStart periodEnd vision summary leads seniorResponsibleRole
      sections { key title text points }
      themes { key title label parent narrative characteristics { protected own } frameworks { framework code asPrinted } }
      facts { key text value unit source date }
      frameworks { framework code asPrinted }
      oversight { body role cadence }
      review { months asPrinted }
      source { title publisher date note }
    }
  }
`);
