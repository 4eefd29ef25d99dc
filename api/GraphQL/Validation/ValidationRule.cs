using EqualityCloud.GraphQL.Language;
using EqualityCloud.GraphQL.Types;

namespace EqualityCloud.GraphQL.Validation;

/// <summary>One rule of the specification. A rule is made anew for each document, so it may keep what it has seen.</summary>
/// <remarks>All rules of a document see the same walk: they override what they care about.</remarks>
internal abstract class ValidationRule
{
    public virtual void EnterDocument(DocumentNode document, ValidationContext context)
    {
    }

    public virtual void EnterOperation(OperationDefinitionNode operation, ValidationContext context)
    {
    }

    public virtual void EnterFragment(FragmentDefinitionNode fragment, ValidationContext context)
    {
    }

    public virtual void EnterVariable(VariableDefinitionNode variable, ValidationContext context)
    {
    }

    /// <summary>A field; its own selection set is not walked yet, and <see cref="ValidationContext.ParentType"/> is the type it is selected on.</summary>
    public virtual void EnterField(FieldNode field, OutputField? definition, ValidationContext context)
    {
    }

    public virtual void EnterSpread(FragmentSpreadNode spread, ValidationContext context)
    {
    }

    public virtual void EnterInline(InlineFragmentNode inline, ValidationContext context)
    {
    }

    /// <summary>The directives at one place, told what kind of place it is.</summary>
    public virtual void EnterDirectives(DirectiveNode[] directives, string location, ValidationContext context)
    {
    }

    /// <summary>The arguments of a field or directive; the definitions are null where that is unknown.</summary>
    /// <param name="owner">The field or directive, for messages.</param>
    /// <param name="node">The node that has the arguments.</param>
    /// <param name="arguments">The arguments given.</param>
    /// <param name="definitions">The arguments there are.</param>
    /// <param name="context">Where the walk stands.</param>
    public virtual void EnterArguments(string owner, SyntaxNode node, ArgumentNode[] arguments, InputValue[]? definitions, ValidationContext context)
    {
    }

    /// <summary>A value with the type that its place expects, null where that is unknown.</summary>
    public virtual void EnterValue(ValueNode value, SchemaType? type, ValidationContext context)
    {
    }

    /// <summary>A use of a variable outside a variable definition.</summary>
    public virtual void EnterVariableUse(VariableUse use, ValidationContext context)
    {
    }

    /// <summary>A type named in a type condition or a variable definition.</summary>
    public virtual void EnterTypeName(NamedTypeNode type, ValidationContext context)
    {
    }

    public virtual void LeaveDocument(DocumentNode document, ValidationContext context)
    {
    }
}
