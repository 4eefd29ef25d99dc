using System.Globalization;
using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;
using EqualityCloud.GraphQL.Execution;
using EqualityCloud.GraphQL.Subscriptions;
using Microsoft.Extensions.DependencyInjection;

namespace EqualityCloud.GraphQL.Types.Building;

/// <summary>Fields of the subscription root: a stream, and what each of its messages becomes.</summary>
internal sealed class SubscriptionFields(FieldFactory fields, ParameterReader parameters, SchemaMistakes mistakes)
{
    public OutputField Of(MethodInfo method, ObjectType owner)
    {
        var plain = fields.Of(method, owner, null);
        var arguments = plain.Arguments.ToList();
        var where = $"{owner.Name}.{plain.Name}";
        var message = Array.Find(method.GetParameters(), parameter => parameter.IsDefined(typeof(EventMessageAttribute)))?.ParameterType;
        if (message is null)
        {
            mistakes.Add($"{where} needs a parameter with [EventMessage].");
            return plain;
        }
        var source = method.GetCustomAttribute<SubscribeAttribute>()?.With is { } with
            ? FromMethod(method.DeclaringType!, with, message, where, arguments)
            : FromTopic(method.GetCustomAttribute<TopicAttribute>()?.Name ?? method.Name, message, arguments, where);
        return new OutputField(plain.Name, plain.Type)
        {
            Description = plain.Description,
            DeprecationReason = plain.DeprecationReason,
            Arguments = [.. arguments],
            Resolver = plain.Resolver,
            Access = plain.Access,
            Cost = plain.Cost,
            Subscription = source,
        };
    }

    private SubscriptionSource? FromMethod(Type declaring, string name, Type message, string where, List<InputValue> arguments)
    {
        var method = declaring.GetMethod(name, BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static);
        if (method is null)
        {
            mistakes.Add($"{where}: {declaring.Name} has no static method {name} to subscribe with.");
            return null;
        }
        var body = Expression.Call(method, parameters.Read(method, where, arguments, null, isInput: false));
        var result = method.ReturnType;
        var inner = result.IsGenericType && (result.GetGenericTypeDefinition() == typeof(Task<>) || result.GetGenericTypeDefinition() == typeof(ValueTask<>)) ? result.GetGenericArguments()[0] : result;
        var isStream = inner.IsGenericType && inner.GetGenericTypeDefinition() == typeof(ISourceStream<>);
        if (!isStream && !typeof(IAsyncEnumerable<>).MakeGenericType(message).IsAssignableFrom(inner))
        {
            mistakes.Add($"{where}: {name} must return an IAsyncEnumerable<{message.Name}> or an ISourceStream of it, or a task of one.");
            return null;
        }
        var make = typeof(SubscriptionFields).GetMethod(isStream ? nameof(Streams) : nameof(Enumerables), BindingFlags.NonPublic | BindingFlags.Static)!;
        return (SubscriptionSource)make.MakeGenericMethod(inner, message).Invoke(null, [body])!;
    }

    private SubscriptionSource FromTopic(string topic, Type message, List<InputValue> arguments, string where)
    {
        var places = new List<(string Placeholder, int Index)>();
        foreach (var part in topic.Split('{').Skip(1))
        {
            var argument = part.Split('}')[0];
            var index = arguments.FindIndex(candidate => candidate.Name == argument);
            if (index < 0)
            {
                mistakes.Add($"{where}: its topic names an argument {argument} that it does not have.");
            }
            else
            {
                places.Add(($"{{{argument}}}", index));
            }
        }
        var make = typeof(SubscriptionFields).GetMethod(nameof(Topics), BindingFlags.NonPublic | BindingFlags.Static)!;
        return (SubscriptionSource)make.MakeGenericMethod(message).Invoke(null, [topic, places])!;
    }

    private static SubscriptionSource Topics<T>(string topic, List<(string Placeholder, int Index)> places) => async (context, arguments) =>
    {
        var name = topic;
        foreach (var (placeholder, index) in places) name = name.Replace(placeholder, Convert.ToString(arguments[index], CultureInfo.InvariantCulture), StringComparison.Ordinal);
        return Read(await context.Services.GetRequiredService<ITopicEventReceiver>().SubscribeAsync<T>(name, context.CancellationToken), context.CancellationToken);
    };

    private static SubscriptionSource Streams<TStream, T>(Expression body)
        where TStream : ISourceStream<T>
    {
        var open = (Func<OperationContext, object?, object?[], ValueTask<TStream>>)ResolverCompiler.Lambda(ResolverCompiler.AsValueTask(body, typeof(TStream))).Compile();
        return async (context, arguments) => Read(await open(context, null, arguments), context.CancellationToken);
    }

    private static SubscriptionSource Enumerables<TStream, T>(Expression body)
        where TStream : IAsyncEnumerable<T>
    {
        var open = (Func<OperationContext, object?, object?[], ValueTask<TStream>>)ResolverCompiler.Lambda(ResolverCompiler.AsValueTask(body, typeof(TStream))).Compile();
        return async (context, arguments) => Boxed(await open(context, null, arguments), context.CancellationToken);
    }

    private static async IAsyncEnumerable<object?> Read<T>(ISourceStream<T> stream, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using (stream)
        {
            await foreach (var message in stream.ReadEventsAsync().WithCancellation(cancellationToken)) yield return message;
        }
    }

    private static async IAsyncEnumerable<object?> Boxed<T>(IAsyncEnumerable<T> stream, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var message in stream.WithCancellation(cancellationToken)) yield return message;
    }
}
