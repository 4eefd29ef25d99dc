using System.Collections.Concurrent;
using System.Reflection;
using System.Reflection.Emit;

using EqualityCloud.Embedded.Activations;

namespace EqualityCloud.Embedded.Calls;

/// <summary>Writes the reference class of a grain interface, and a message class for each of its methods, when it is first asked for.</summary>
/// <remarks>
/// For <c>Task&lt;R&gt; M(A a)</c> the message is <c>sealed class : GrainCall&lt;R&gt; { A a; InvokeGrain(g) =&gt; ((I)g).M(a); }</c> and the reference's method fills one and sends it.
/// At run time rather than by a source generator, so that contracts need not know of this host.
/// </remarks>
internal static class ReferenceEmitter
{
    private const string MethodField = "Method";

    private static readonly ConcurrentDictionary<Type, Lazy<Func<GrainClass, string, GrainReference>>> Factories = new();
    private static readonly ConcurrentDictionary<Assembly, ModuleBuilder> Modules = new();
    private static readonly Lock Emitting = new();

    private static readonly MethodInfo Send = typeof(GrainReference).GetMethod("Send", BindingFlags.Instance | BindingFlags.NonPublic)!;
    private static readonly MethodInfo SetCancellation = typeof(GrainCall).GetProperty(nameof(GrainCall.Cancellation), BindingFlags.Instance | BindingFlags.NonPublic)!.SetMethod!;
    private static readonly MethodInfo GetGrainCancellation = typeof(GrainCall).GetProperty(nameof(GrainCall.GrainCancellation), BindingFlags.Instance | BindingFlags.NonPublic)!.GetMethod!;
    private static readonly ConstructorInfo ReferenceConstructor = typeof(GrainReference).GetConstructors(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public)[0];

    internal static Func<GrainClass, string, GrainReference> FactoryOf(Type interfaceType) =>
        Factories.GetOrAdd(interfaceType, static type => new(() => Emit(type))).Value;

    private static Func<GrainClass, string, GrainReference> Emit(Type interfaceType)
    {
        lock (Emitting)
        {
            var module = Modules.GetOrAdd(interfaceType.Assembly, static assembly => NewModule(assembly));
            var reference = module.DefineType(
                $"{interfaceType.FullName}.Reference", TypeAttributes.Sealed | TypeAttributes.Public, typeof(GrainReference), [interfaceType]);
            var constructor = EmitConstructor(reference);
            foreach (var method in MethodsOf(interfaceType))
            {
                EmitMethod(reference, method, EmitCall(module, interfaceType, method));
            }

            return EmitFactory(reference.CreateType(), constructor);
        }
    }

    private static ModuleBuilder NewModule(Assembly contracts)
    {
        var assembly = AssemblyBuilder.DefineDynamicAssembly(new AssemblyName($"{contracts.GetName().Name}.References"), AssemblyBuilderAccess.Run);
        // Interfaces and our base classes may be internal to their assemblies.
        var friend = typeof(System.Runtime.CompilerServices.IgnoresAccessChecksToAttribute).GetConstructor([typeof(string)])!;
        foreach (var name in new[] { contracts.GetName().Name!, typeof(ReferenceEmitter).Assembly.GetName().Name! }.Distinct())
        {
            assembly.SetCustomAttribute(new CustomAttributeBuilder(friend, [name]));
        }

        return assembly.DefineDynamicModule("References");
    }

    private static IEnumerable<MethodInfo> MethodsOf(Type interfaceType) =>
        interfaceType.GetInterfaces().Prepend(interfaceType).SelectMany(type => type.GetMethods(BindingFlags.Instance | BindingFlags.Public));

    private static ConstructorBuilder EmitConstructor(TypeBuilder reference)
    {
        Type[] parameters = [typeof(GrainClass), typeof(string)];
        var constructor = reference.DefineConstructor(MethodAttributes.Public, CallingConventions.HasThis, parameters);
        var il = constructor.GetILGenerator();
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Ldarg_1);
        il.Emit(OpCodes.Ldarg_2);
        il.Emit(OpCodes.Call, ReferenceConstructor);
        il.Emit(OpCodes.Ret);
        return constructor;
    }

    private static Func<GrainClass, string, GrainReference> EmitFactory(Type reference, ConstructorBuilder constructor)
    {
        var factory = new DynamicMethod($"New{constructor.DeclaringType!.Name}", typeof(GrainReference), [typeof(GrainClass), typeof(string)], reference.Module, skipVisibility: true);
        var il = factory.GetILGenerator();
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Ldarg_1);
        il.Emit(OpCodes.Newobj, reference.GetConstructors()[0]);
        il.Emit(OpCodes.Ret);
        return factory.CreateDelegate<Func<GrainClass, string, GrainReference>>();
    }

    private static Type EmitCall(ModuleBuilder module, Type interfaceType, MethodInfo method)
    {
        var result = ResultOf(method);
        var parent = typeof(GrainCall<>).MakeGenericType(result);
        var call = module.DefineType(
            $"{interfaceType.FullName}.{method.DeclaringType!.Name}.{method.Name}#{method.MetadataToken:x}", TypeAttributes.Sealed | TypeAttributes.Public, parent);
        call.DefineField(MethodField, typeof(GrainMethod), FieldAttributes.Public | FieldAttributes.Static);
        var fields = method.GetParameters()
            .Select(parameter => call.DefineField(parameter.Name!, parameter.ParameterType, FieldAttributes.Public))
            .ToArray();
        EmitDefaultConstructor(call, parent);

        var overridden = parent.GetMethod("InvokeGrain", BindingFlags.Instance | BindingFlags.NonPublic)!;
        var invoke = call.DefineMethod(
            overridden.Name, MethodAttributes.Family | MethodAttributes.Virtual | MethodAttributes.HideBySig, typeof(Task), [typeof(object)]);
        var il = invoke.GetILGenerator();
        il.Emit(OpCodes.Ldarg_1);
        il.Emit(OpCodes.Castclass, method.DeclaringType);
        foreach (var field in fields)
        {
            il.Emit(OpCodes.Ldarg_0);
            if (field.FieldType == typeof(CancellationToken))
            {
                il.Emit(OpCodes.Call, GetGrainCancellation);
            }
            else
            {
                il.Emit(OpCodes.Ldfld, field);
            }
        }

        il.Emit(OpCodes.Callvirt, method);
        if (method.ReturnType.IsValueType)
        {
            var task = il.DeclareLocal(method.ReturnType);
            il.Emit(OpCodes.Stloc, task);
            il.Emit(OpCodes.Ldloca, task);
            il.Emit(OpCodes.Call, method.ReturnType.GetMethod(nameof(ValueTask.AsTask))!);
        }

        il.Emit(OpCodes.Ret);
        var created = call.CreateType();
        created.GetField(MethodField)!.SetValue(null, new GrainMethod(method));
        return created;
    }

    private static void EmitDefaultConstructor(TypeBuilder call, Type parent)
    {
        var il = call.DefineConstructor(MethodAttributes.Public, CallingConventions.HasThis, []).GetILGenerator();
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Call, parent.GetConstructor(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public, [])!);
        il.Emit(OpCodes.Ret);
    }

    private static void EmitMethod(TypeBuilder reference, MethodInfo method, Type call)
    {
        var parameters = method.GetParameters();
        var send = reference.DefineMethod(
            $"{method.DeclaringType!.FullName}.{method.Name}",
            MethodAttributes.Private | MethodAttributes.Virtual | MethodAttributes.Final | MethodAttributes.HideBySig | MethodAttributes.NewSlot,
            method.ReturnType,
            [.. parameters.Select(parameter => parameter.ParameterType)]);
        reference.DefineMethodOverride(send, method);
        var il = send.GetILGenerator();
        var message = il.DeclareLocal(call);
        il.Emit(OpCodes.Newobj, call.GetConstructor([])!);
        il.Emit(OpCodes.Stloc, message);
        for (var i = 0; i < parameters.Length; i++)
        {
            il.Emit(OpCodes.Ldloc, message);
            il.Emit(OpCodes.Ldarg, i + 1);
            il.Emit(OpCodes.Stfld, call.GetField(parameters[i].Name!)!);
            if (parameters[i].ParameterType != typeof(CancellationToken)) continue;

            il.Emit(OpCodes.Ldloc, message);
            il.Emit(OpCodes.Ldarg, i + 1);
            il.Emit(OpCodes.Call, SetCancellation);
        }

        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Ldloc, message);
        il.Emit(OpCodes.Ldsfld, call.GetField(MethodField)!);
        il.Emit(OpCodes.Call, Send);
        EmitReturn(il, method.ReturnType);
    }

    private static void EmitReturn(ILGenerator il, Type returnType)
    {
        var taskType = returnType.IsGenericType ? typeof(Task<>).MakeGenericType(returnType.GetGenericArguments()) : typeof(Task);
        if (returnType.IsGenericType) il.Emit(OpCodes.Castclass, taskType);
        if (returnType.IsValueType) il.Emit(OpCodes.Newobj, returnType.GetConstructor([taskType])!);
        il.Emit(OpCodes.Ret);
    }

    private static Type ResultOf(MethodInfo method)
    {
        var type = method.ReturnType;
        var isTask = type == typeof(Task) || type == typeof(ValueTask)
            || (type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(Task<>) || type.GetGenericTypeDefinition() == typeof(ValueTask<>)));
        if (!isTask || method.IsGenericMethod || Array.Exists(method.GetParameters(), parameter => parameter.ParameterType.IsByRef))
        {
            throw new NotSupportedException(
                $"{method.DeclaringType}.{method.Name} cannot be called on a grain: a grain method is not generic, has no ref parameters and returns a Task or ValueTask.");
        }

        return type.IsGenericType ? type.GetGenericArguments()[0] : typeof(NoResult);
    }
}
