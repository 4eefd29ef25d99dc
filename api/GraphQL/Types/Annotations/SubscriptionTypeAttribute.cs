namespace EqualityCloud.GraphQL.Types;

/// <summary>Marks a static partial class whose public static methods are fields of the subscription root; many such classes merge into one type.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class SubscriptionTypeAttribute : Attribute;
