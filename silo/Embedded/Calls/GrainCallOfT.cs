using System.Runtime.CompilerServices;

namespace EqualityCloud.Embedded.Calls;

/// <summary>A call with an answer of that type; generated classes add the arguments and <see cref="GrainCall.InvokeGrain"/>.</summary>
internal abstract class GrainCall<T> : GrainCall
{
    private TaskCompletionSource<T>? _answer;
    private CancellationTokenRegistration _cancellation;

    internal override bool IsOwed => _answer is { Task.IsCompleted: false } && !Method.IsOneWay;

    internal override Task? Answer => _answer?.Task;

    internal override Task OweAnswer()
    {
        _answer = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        if (Cancellation.CanBeCanceled)
        {
            _cancellation = Cancellation.UnsafeRegister(static (call, token) => ((GrainCall<T>)call!).Fail(new OperationCanceledException(token)), this);
        }

        return _answer.Task;
    }

    internal override Task Refused(Exception exception) => Task.FromException<T>(exception);

    internal override Task AnswerAtOnce(Task finished)
    {
        if (Target.Silo.Messages is { } check && finished.IsCompletedSuccessfully)
        {
            try
            {
                check.Answer(Method, Result);
            }
            catch (Exception e)
            {
                return Task.FromException<T>(e);
            }
        }

        if (!finished.IsCompletedSuccessfully)
        {
            return ReferenceEquals(finished, GrainTask) ? finished : Task.FromException<T>(Thrown(finished));
        }

        return !HasOwnResult && GrainTask is not null ? GrainTask : Task.FromResult(Own());
    }

    internal override void Settle(Task finished)
    {
        if (_answer is null) return;

        Target.Silo.Pending.Remove(this);
        _cancellation.Unregister();
        var task = AnswerAtOnce(finished);
        if (!task.IsCompletedSuccessfully)
        {
            _answer.TrySetException(Thrown(task));
        }
        else
        {
            _answer.TrySetResult(typeof(T) == typeof(NoResult) ? default! : Unsafe.As<Task<T>>(task).Result);
        }
    }

    internal override void Fail(Exception exception)
    {
        if (_answer is null || !_answer.TrySetException(exception)) return;

        Abandon();
        Target.Silo.Pending.Remove(this);
        _cancellation.Unregister();
    }

    private protected override object? ResultOf(Task finished) => typeof(T) == typeof(NoResult) ? null : Unsafe.As<Task<T>>(finished).Result;

    private T Own() => HasOwnResult && Result is T result ? result : default!;

    private static Exception Thrown(Task failed)
    {
        // A cancelled task holds no exception to look at; throwing it is the way to get the one that cancelled it.
        if (failed.Exception is { } exception) return exception.InnerExceptions[0];

        try
        {
            failed.GetAwaiter().GetResult();
            throw new InvalidOperationException("The task did not fail.");
        }
        catch (OperationCanceledException e)
        {
            return e;
        }
    }
}
