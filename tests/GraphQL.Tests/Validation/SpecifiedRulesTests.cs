using EqualityCloud.GraphQL.Validation;
using EqualityCloud.GraphQL.Validation.Rules;

namespace EqualityCloud.GraphQL.Tests.Validation;

public sealed class SpecifiedRulesTests
{
    [Fact]
    public void Rules_OfTheAssembly_AreAllRunAndAllTested()
    {
        var rules = typeof(ValidationRule).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(ValidationRule))).Select(type => type.Name).Order(StringComparer.Ordinal).ToList();
        var run = SpecifiedRules.Create().Select(rule => rule.GetType().Name).Append(nameof(OverlappingFieldsCanBeMerged)).Order(StringComparer.Ordinal);
        var tested = typeof(RuleTest).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(RuleTest))).Select(type => type.Name.Replace("Tests", "", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

        Assert.Equal(rules, run);
        Assert.Equal(rules, tested);
    }
}
