using EqualityCloud.Contracts.Audit;
using EqualityCloud.Contracts.Councils;
using EqualityCloud.Contracts.History;
using EqualityCloud.Contracts.Metrics;
using EqualityCloud.Contracts.Objectives;
using EqualityCloud.Contracts.Strategies;
using EqualityCloud.Contracts.Tenancy;

namespace EqualityCloud.Grains.Tests;

/// <summary>What a caller sees of each thing.</summary>
internal static class Reads
{
    public static Task<CouncilView?> Council(this CallerGrains grains) => grains.CallTenant<ICouncilGrain, Task<CouncilView?>>(grain => grain.Get());

    public static Task<StrategyView?> Strategy(this CallerGrains grains, Guid id) => grains.Call<IStrategyGrain, Task<StrategyView?>>(id, grain => grain.Get());

    public static Task<ObjectiveView?> Objective(this CallerGrains grains, Guid id) => grains.Call<IObjectiveGrain, Task<ObjectiveView?>>(id, grain => grain.Get());

    public static Task<MetricView?> Metric(this CallerGrains grains, Guid id, RagRule? rule = null) =>
        grains.Call<IMetricGrain, Task<MetricView?>>(id, grain => grain.Get(rule ?? new RagRule()));

    public static Task<HistoryPage> History(this CallerGrains grains, Guid id, long? before = null, int limit = 100) =>
        grains.Call<IHistoryGrain, Task<HistoryPage>>(id, grain => grain.Read(before, limit));

    public static Task<AuditPage> Audit(this CallerGrains grains, string? subject = null, long? before = null, int limit = 100) =>
        grains.CallTenant<IAuditGrain, Task<AuditPage>>(grain => grain.Read(subject, before, limit));

    public static Task<AuditVerification> VerifyAudit(this CallerGrains grains) => grains.CallTenant<IAuditGrain, Task<AuditVerification>>(grain => grain.Verify());
}
