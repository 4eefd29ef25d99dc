using EqualityCloud.Contracts.Publications;
using EqualityCloud.Grains.Durable;

namespace EqualityCloud.Grains.Publications;

[CollectionAgeLimit(Minutes = 2)]
internal sealed class PublicationPageGrain([PersistentState("publication-page")] IPersistentState<PublicationPageState> store)
    : StoredGrain<PublicationPageState>(store), IPublicationPageGrain
{
    public Task Store(PublicPage page) => Save(new PublicationPageState { Page = page });

    public Task<PublicPage?> Read()
    {
        if (State.Page is null)
        {
            DeactivateOnIdle();
        }
        return Task.FromResult(State.Page);
    }

    public async Task Clear()
    {
        await ClearState();
        DeactivateOnIdle();
    }
}
