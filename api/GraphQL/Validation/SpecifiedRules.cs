using EqualityCloud.GraphQL.Validation.Rules;

namespace EqualityCloud.GraphQL.Validation;

/// <summary>The rules in the order of the specification's chapter; <see cref="OverlappingFieldsCanBeMerged"/> runs after them.</summary>
internal static class SpecifiedRules
{
    public static ValidationRule[] Create() =>
    [
        new ExecutableDefinitions(),
        new OperationTypeExistence(),
        new UniqueOperationNames(),
        new LoneAnonymousOperation(),
        new SingleFieldSubscriptions(),
        new FieldsOnCorrectType(),
        new ScalarLeafs(),
        new KnownArgumentNames(),
        new UniqueArgumentNames(),
        new ProvidedRequiredArguments(),
        new UniqueFragmentNames(),
        new KnownTypeNames(),
        new FragmentsOnCompositeTypes(),
        new NoUnusedFragments(),
        new KnownFragmentNames(),
        new NoFragmentCycles(),
        new PossibleFragmentSpreads(),
        new ValuesOfCorrectType(),
        new UniqueInputFieldNames(),
        new KnownDirectives(),
        new UniqueDirectivesPerLocation(),
        new UniqueVariableNames(),
        new VariablesAreInputTypes(),
        new NoUndefinedVariables(),
        new NoUnusedVariables(),
        new VariablesInAllowedPosition(),
        // Of the proposal for incremental delivery; without it both directives are unknown.
        new DeferStreamDirectivesOnRootFields(),
        new DeferStreamDirectivesOnValidOperations(),
        new DeferStreamDirectiveLabels(),
        new StreamDirectiveOnListField(),
    ];
}
