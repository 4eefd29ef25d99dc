using System.Reflection;

using EqualityCloud.Embedded.Persistence;

using Microsoft.Extensions.DependencyInjection;

using Orleans.Core;
using Orleans.Runtime;

namespace EqualityCloud.Embedded.Activations;

/// <summary>Where one argument of a grain's constructor comes from.</summary>
internal sealed class ConstructorArgument(ParameterInfo parameter)
{
    private readonly PersistentStateAttribute? _state = parameter.GetCustomAttribute<PersistentStateAttribute>();
    private readonly FromKeyedServicesAttribute? _keyed = parameter.GetCustomAttribute<FromKeyedServicesAttribute>();
    private readonly Type _type = parameter.ParameterType;

    /// <summary>The argument for that activation; a piece of state is also added to those that are to be read.</summary>
    internal object? For(Activation activation, List<IStorage> states)
    {
        if (_state is not null)
        {
            var state = PersistentStates.Create(activation.Silo, activation.GrainId, parameter, _state);
            states.Add((IStorage)state);
            return state;
        }

        if (_type == typeof(IGrainContext)) return activation;
        if (_keyed is not null) return activation.ActivationServices.GetRequiredKeyedService(_type, _keyed.Key);
        // Most of what grains ask for is there once: no scope is opened for it.
        if (activation.Silo.TryGetSingleton(_type, out var singleton)) return singleton;

        return parameter.HasDefaultValue
            ? activation.ActivationServices.GetService(_type) ?? parameter.DefaultValue
            : activation.ActivationServices.GetRequiredService(_type);
    }
}
