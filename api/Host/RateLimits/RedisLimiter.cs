using System.Diagnostics.CodeAnalysis;
using System.Globalization;

using EqualityCloud.Host.Health;

using StackExchange.Redis;

namespace EqualityCloud.Host.RateLimits;

/// <summary>Limits that several processes share, counted in Redis in one atomic step. While Redis is away each process falls back to limits of its own, and says so.</summary>
/// <remarks>The clock is Redis's own, so that processes whose clocks differ count alike.</remarks>
internal sealed class RedisLimiter(RateLimitSettings settings, LocalLimiter local, TimeProvider clock, ILogger<RedisLimiter> log) : IRequestLimiter, IDisposable
{
    private const string Script = """
        local time = redis.call('TIME')
        local now = time[1] * 1000 + math.floor(time[2] / 1000)
        local window = tonumber(ARGV[3])
        local function level(key, limit)
            local held = redis.call('HMGET', key, 'left', 'at')
            local left = tonumber(held[1]) or limit
            local at = tonumber(held[2]) or now
            return math.min(limit, left + math.max(0, now - at) * limit / window)
        end
        local limits = {tonumber(ARGV[1]), tonumber(ARGV[2])}
        local left = {level(KEYS[1], limits[1]), level(KEYS[2], limits[2])}
        local wait = 0
        for i = 1, 2 do
            if left[i] < 1 then wait = math.max(wait, math.ceil((1 - left[i]) * window / limits[i])) end
        end
        if wait == 0 then
            for i = 1, 2 do
                left[i] = left[i] - 1
                redis.call('HSET', KEYS[i], 'left', tostring(left[i]), 'at', tostring(now))
                redis.call('PEXPIRE', KEYS[i], window)
            end
        end
        return {math.floor(left[1]), math.floor(left[2]), wait}
        """;

    private static readonly TimeSpan AnswersWithin = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan AskedAgainAfter = TimeSpan.FromSeconds(5);

    private readonly Lazy<Task<ConnectionMultiplexer>> _connection = new(() => ConnectionMultiplexer.ConnectAsync(OptionsOf(settings.Redis!)));
    private readonly RedisValue[] _limits = [settings.ClientPerMinute, settings.TenantPerMinute, (long)RateLimitSettings.Window.TotalMilliseconds];
    private long _awayUntil;
    private volatile bool _away;

    public string State => _away ? "Redis does not answer; each process counts for itself" : ReadinessView.Ok;

    [SuppressMessage("Design", "CA1031", Justification = "Whatever is wrong with Redis, requests are still limited and answered.")]
    public async ValueTask<LimitAnswer> TakeAsync(LimitedCaller caller, CancellationToken ct)
    {
        if (_away && clock.GetTimestamp() < Volatile.Read(ref _awayUntil)) return await local.TakeAsync(caller, ct);
        try
        {
            var connection = await _connection.Value.WaitAsync(AnswersWithin, ct);
            var tenant = string.Create(CultureInfo.InvariantCulture, $"equalitycloud:limits:{{{caller.Tenant}}}");
            var answer = (RedisResult[])await connection.GetDatabase().ScriptEvaluateAsync(Script, [$"{tenant}:{caller.Actor}", tenant], _limits).WaitAsync(AnswersWithin, ct);
            Heard();
            return new LimitAnswer(
                Allowance.Of((long)answer[0], settings.ClientPerMinute),
                Allowance.Of((long)answer[1], settings.TenantPerMinute),
                (long)answer[2] is > 0 and var wait ? TimeSpan.FromMilliseconds(wait) : null);
        }
        catch (Exception e) when (!ct.IsCancellationRequested)
        {
            Lost(e);
            return await local.TakeAsync(caller, ct);
        }
    }

    public void Dispose()
    {
        if (_connection is { IsValueCreated: true, Value.IsCompletedSuccessfully: true }) _connection.Value.Result.Dispose();
    }

    private static ConfigurationOptions OptionsOf(string connection)
    {
        var options = ConfigurationOptions.Parse(connection);
        // A Redis that comes later, or again, is found without a restart.
        options.AbortOnConnectFail = false;
        return options;
    }

    private void Heard()
    {
        if (!_away) return;
        _away = false;
        log.LogWarning("Redis answers again; the rate limits are shared");
    }

    private void Lost(Exception cause)
    {
        Volatile.Write(ref _awayUntil, clock.GetTimestamp() + (long)(AskedAgainAfter.TotalSeconds * clock.TimestampFrequency));
        if (_away) return;
        _away = true;
        log.LogError(cause, "Redis does not answer; until it does each process limits requests for itself");
    }
}
