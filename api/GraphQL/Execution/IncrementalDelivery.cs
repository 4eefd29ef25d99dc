using EqualityCloud.GraphQL.Types;

namespace EqualityCloud.GraphQL.Execution;

/// <summary>Delivers what <c>@defer</c> and <c>@stream</c> leave out of the first answer: one thing after the other, each when its turn comes.</summary>
/// <remarks>
/// https://github.com/graphql/graphql-spec/pull/1110. A field that several fragments defer is executed once and delivered with the first of them that
/// is complete; a fragment all of whose fields have come by then is never announced.
/// </remarks>
/// <param name="maxResponseBytes">The largest part.</param>
internal sealed class IncrementalDelivery(int maxResponseBytes = int.MaxValue) : IDisposable
{
    /// <summary>How many items of a list are delivered together: what they load goes out as one batch.</summary>
    private const int ItemsTogether = 25;

    private readonly Queue<PendingDelivery> queue = new();
    private readonly List<PendingDelivery> unannounced = [];
    private readonly JsonOutput scratch = new(maxResponseBytes);
    private OperationContext context = null!;
    private IncrementalRun run = null!;
    private Discoveries found = new();
    private DeferScope? scope;
    private int announced;

    /// <summary>Whether more answers follow.</summary>
    public bool HasNext => queue.Count > 0;

    public void Dispose() => scratch.Dispose();

    /// <summary>Told what it works for, before the first field is resolved.</summary>
    public void Begin(OperationContext operation, IncrementalRun how) => (context, run) = (operation, how);

    /// <summary>Notes what of an object comes later, before its fields are written.</summary>
    /// <returns>The scope to go back to with <see cref="Leave"/>.</returns>
    public DeferScope? Enter(Deferral deferral, object parent)
    {
        var outer = scope;
        var path = context.Steps();
        foreach (var usage in deferral.Opens)
        {
            var fragment = new DeferredFragment(path, usage, DeferScope.Find(scope, usage.Parent));
            found.Fragments.Add(fragment);
            scope = new DeferScope(fragment, scope);
        }
        foreach (var (set, plan) in deferral.Fields)
        {
            found.Fields.Add(new DeferredFields(path, parent, plan, [.. set.Usages.Select(usage => DeferScope.Find(scope, usage)!)], scope!));
        }
        return outer;
    }

    public void Leave(DeferScope? outer) => scope = outer;

    /// <summary>Notes the rest of a list.</summary>
    public void Add(StreamedItems list) => found.Lists.Add(list);

    /// <summary>The value that the execution stands at has become null, so nothing of it comes later.</summary>
    public void Discard() => found.Discard(context.Steps());

    /// <summary>Ends the first answer: announces what follows.</summary>
    public void EndFirst(JsonOutput output)
    {
        Settle(null);
        if (!HasNext) return;
        output.WriteByte((byte)',');
        WritePending(output);
        output.WriteRaw("\"hasNext\":true"u8);
    }

    /// <summary>Executes and writes what comes next.</summary>
    public async ValueTask NextAsync(JsonOutput output)
    {
        try
        {
            var next = queue.Dequeue();
            var hasMore = next is DeferredFragment fragment ? await DeliverAsync(fragment).ConfigureAwait(false) : await DeliverAsync((StreamedItems)next).ConfigureAwait(false);
            if (hasMore) queue.Enqueue(next);
            output.WriteByte((byte)'{');
            WritePending(output);
            output.WriteRaw(scratch.Written.Span);
        }
        catch (Exception stop)
        {
            // Resolvers of what was stopped may still run, so nothing else can.
            output.Position = 0;
            WriteStopped(output, ErrorWriter.Stopped(stop));
        }
        output.WriteRaw(HasNext ? "\"hasNext\":true}"u8 : "\"hasNext\":false}"u8);
    }

    /// <summary>Writes a fragment's fields to the scratch buffer.</summary>
    private async ValueTask<bool> DeliverAsync(DeferredFragment fragment)
    {
        for (var i = 0; i < fragment.Fields.Count; i++)
        {
            var fields = fragment.Fields[i];
            if (!fields.IsRun) await RunAsync(fields).ConfigureAwait(false);
            if (fields.Data is not null) continue;
            scratch.Position = 0;
            WriteCompleted(fragment, fields.Errors);
            return false;
        }
        scratch.Position = 0;
        var isFirst = true;
        foreach (var fields in fragment.Fields.Where(fields => !fields.IsSent))
        {
            scratch.WriteRaw(isFirst ? "\"incremental\":["u8 : ","u8);
            isFirst = false;
            WriteFields(fields);
            fields.IsSent = true;
            foreach (var list in fields.Lists) Announce(list);
        }
        if (!isFirst) scratch.WriteRaw("],"u8);
        WriteCompleted(fragment, []);
        foreach (var child in fragment.Children) Promote(child);
        return false;
    }

    private async ValueTask RunAsync(DeferredFields fields)
    {
        Return(fields.Path, fields.Scope);
        scratch.Position = 0;
        var isWritten = await run.WriteAsync(context, fields.Plan, fields.Parent).ConfigureAwait(false);
        fields.IsRun = true;
        fields.Errors = context.Errors.All;
        if (!isWritten)
        {
            found = new Discoveries();
            return;
        }
        fields.Data = scratch.Written.ToArray();
        Settle(fields);
    }

    /// <summary>Writes a list's next items to the scratch buffer.</summary>
    /// <returns>Whether the list goes on after them.</returns>
    private async ValueTask<bool> DeliverAsync(StreamedItems list)
    {
        Return(list.Path, null);
        scratch.Position = 0;
        await run.StartAsync(context, list, ItemsTogether).ConfigureAwait(false);
        var firstError = 0;
        var isWritten = list.Write(context, ref firstError);
        var items = scratch.Written.ToArray();
        var errors = context.Errors.All;
        Settle(null);

        scratch.Position = 0;
        if (items.Length > 0)
        {
            scratch.WriteRaw("\"incremental\":[{\"id\":\""u8);
            scratch.WriteNumber(list.Id);
            scratch.WriteRaw("\",\"items\":["u8);
            scratch.WriteRaw(items);
            scratch.WriteByte((byte)']');
            WriteErrors(isWritten ? errors : [.. errors.Take(firstError)]);
            scratch.WriteRaw("}],"u8);
        }
        if (!list.HasMore) WriteCompleted(list, isWritten ? [] : [.. errors.Skip(firstError)]);
        return list.HasMore;
    }

    private void Return(PathStep[] path, DeferScope? within)
    {
        context.Return(path);
        context.Output = scratch;
        context.Errors = new FieldErrors();
        (scope, found) = (within, new Discoveries());
    }

    /// <summary>Takes over what an execution has found, now that it has come to an answer.</summary>
    private void Settle(DeferredFields? executed)
    {
        var settled = found;
        found = new Discoveries();
        foreach (var fields in settled.Fields)
        {
            foreach (var fragment in fields.Fragments) fragment.Fields.Add(fields);
        }
        foreach (var fragment in settled.Fragments) fragment.Parent?.Children.Add(fragment);
        foreach (var fragment in settled.Fragments.Where(fragment => fragment.Parent is null)) Promote(fragment);
        if (executed is not null)
        {
            executed.Lists = settled.Lists;
            return;
        }
        foreach (var list in settled.Lists) Announce(list);
    }

    /// <summary>Announces a fragment, or what is within it where nothing of its own is left to come.</summary>
    private void Promote(DeferredFragment fragment)
    {
        if (fragment.Fields.Exists(fields => !fields.IsSent))
        {
            Announce(fragment);
            return;
        }
        fragment.IsCompleted = true;
        foreach (var child in fragment.Children) Promote(child);
    }

    private void Announce(PendingDelivery pending)
    {
        pending.Id = announced++;
        unannounced.Add(pending);
        queue.Enqueue(pending);
    }

    private void WritePending(JsonOutput output)
    {
        for (var i = 0; i < unannounced.Count; i++)
        {
            output.WriteRaw(i == 0 ? "\"pending\":[{\"id\":\""u8 : ",{\"id\":\""u8);
            output.WriteNumber(unannounced[i].Id);
            output.WriteRaw("\",\"path\":"u8);
            ErrorWriter.WriteValue(output, unannounced[i].Path.Select(step => step.Value));
            if (unannounced[i].Label is { } label)
            {
                output.WriteRaw(",\"label\":"u8);
                output.WriteString(label);
            }
            output.WriteByte((byte)'}');
        }
        if (unannounced.Count > 0) output.WriteRaw("],"u8);
        unannounced.Clear();
    }

    private void WriteFields(DeferredFields fields)
    {
        // The nearest of the fragments that wait for it, so that the rest of the path is short.
        var nearest = fields.Fragments.Where(fragment => fragment is { Id: >= 0, IsCompleted: false }).MaxBy(fragment => fragment.Path.Length)!;
        scratch.WriteRaw("{\"id\":\""u8);
        scratch.WriteNumber(nearest.Id);
        scratch.WriteByte((byte)'"');
        if (fields.Path.Length > nearest.Path.Length)
        {
            scratch.WriteRaw(",\"subPath\":"u8);
            ErrorWriter.WriteValue(scratch, fields.Path[nearest.Path.Length..].Select(step => step.Value));
        }
        scratch.WriteRaw(",\"data\":"u8);
        scratch.WriteRaw(fields.Data);
        WriteErrors(fields.Errors);
        scratch.WriteByte((byte)'}');
    }

    private void WriteErrors(IReadOnlyList<IError> errors)
    {
        if (errors.Count == 0) return;
        scratch.WriteByte((byte)',');
        run.Errors.Write(scratch, errors);
    }

    private void WriteCompleted(PendingDelivery pending, IReadOnlyList<IError> errors)
    {
        pending.IsCompleted = true;
        scratch.WriteRaw("\"completed\":[{\"id\":\""u8);
        scratch.WriteNumber(pending.Id);
        scratch.WriteByte((byte)'"');
        WriteErrors(errors);
        scratch.WriteRaw("}],"u8);
    }

    /// <summary>Everything that was announced ends with the same error.</summary>
    private void WriteStopped(JsonOutput output, IError error)
    {
        queue.Clear();
        output.WriteByte((byte)'{');
        run.Errors.Write(output, [error]);
        output.WriteByte((byte)',');
    }
}
