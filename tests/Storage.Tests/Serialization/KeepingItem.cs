using EqualityCloud.Contracts.Storage;

namespace EqualityCloud.Storage.Tests.Serialization;

internal sealed record KeepingItem(string Text) : IKeepsStoredForm
{
    [NonSerialized]
    private StoredForm _stored;

    ref StoredForm IKeepsStoredForm.StoredForm => ref _stored;
}
