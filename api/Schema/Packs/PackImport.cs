using System.Collections.Immutable;
using EqualityCloud.Contracts.Packs;
using EqualityCloud.GraphQL;
using EqualityCloud.GraphQL.Types;
using EqualityCloud.GraphQL.Types.Relay;

namespace EqualityCloud.Schema.Packs;

/// <summary>An import of a strategy pack.</summary>
public sealed class PackImport(PackImportView view)
{
    /// <summary>Its id.</summary>
    [ID]
    public Guid Id => view.Id;

    /// <summary>Where it stands.</summary>
    public PackImportStatus Status => view.Status;

    /// <summary>Steps taken.</summary>
    public int StepsDone => view.StepsDone;

    /// <summary>Steps in all.</summary>
    public int Steps => view.Steps;

    /// <summary>What was done, in order.</summary>
    [ListSize(AssumedSize = 50)]
    public ImmutableArray<ImportedItem> Items => view.Items;

    /// <summary>Things that an earlier revision brought and this one no longer names; they are kept.</summary>
    public ImmutableArray<string> NotInPack => view.NotInPack;

    /// <summary>Why it failed; null where it did not.</summary>
    public PackImportFailure? Failure => view.Failure is { } failure ? new PackImportFailure(failure.Code, failure.Field, failure.Message) : null;

    [GraphQLIgnore]
    internal PackImportView View => view;
}
