using System.Collections.Concurrent;

namespace EqualityCloud.Host.PublicPages;

/// <summary>Answers that were made lately. An edition never changes, so neither does what is made of it.</summary>
internal sealed class PublicAnswers
{
    private const long MostBytes = 64L * 1024 * 1024;

    private readonly ConcurrentDictionary<(Guid Council, string Edition, string Path), PublicAnswer> _made = new();
    private long _bytes;

    public async ValueTask<PublicAnswer?> GetAsync(Guid council, string edition, string path, Func<Task<PublicAnswer?>> make)
    {
        if (_made.TryGetValue((council, edition, path), out var known)) return known;
        if (await make() is not { } answer) return null;

        if (Interlocked.Add(ref _bytes, answer.Size) > MostBytes)
        {
            _made.Clear();
            Interlocked.Exchange(ref _bytes, answer.Size);
        }
        _made[(council, edition, path)] = answer;
        return answer;
    }
}
