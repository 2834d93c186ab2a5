using System;
using AdsGuard.Gates;
using AdsGuard.Shared;

namespace AdsGuard.Generators.Model;

/// <summary>A decorator of an interface. Keep it immutable and equatable.</summary>
/// <param name="Place">Where it goes.</param>
/// <param name="Name">Its name, without type parameters.</param>
/// <param name="Accessibility">Its accessibility, with a space behind.</param>
/// <param name="Interface">The interface, as written in code.</param>
/// <param name="InterfaceName">The interface, as people name it.</param>
/// <param name="TypeParameters">The type parameters.</param>
/// <param name="Constraints">Their constraints, a clause each.</param>
/// <param name="RegistrationAccessibility">The accessibility of what registers it with a container; null where it is generic, or nobody outside its type can name it.</param>
/// <param name="TypeName">Its full name, as written in code.</param>
/// <param name="Members">What it forwards, and what it gates.</param>
internal sealed record DecoratorModel(
    TypeHierarchy Place,
    string Name,
    string Accessibility,
    string Interface,
    string InterfaceName,
    EquatableArray<string> TypeParameters,
    EquatableArray<string> Constraints,
    string? RegistrationAccessibility,
    string TypeName,
    EquatableArray<MemberModel> Members)
{
    /// <summary>Gets the interface without nullability, as written in code.</summary>
    public string PlainInterface { get; init; } = "";

    /// <summary>Gets the full name with type arguments, as written in code.</summary>
    public string PlainName { get; init; } = "";

    /// <summary>Gets that it is obsolete, where the interface is.</summary>
    public EquatableArray<string> Annotations { get; init; }

    /// <summary>Gets that what registers it is obsolete, where the interface or a type around it is.</summary>
    public EquatableArray<string> RegistrationAnnotations { get; init; }

    /// <summary>Gets whether the language has nullable references.</summary>
    public bool Nullability { get; init; }
}

/// <summary>The kinds of members an interface can have.</summary>
internal enum MemberKind
{
    Method,
    Property,
    Indexer,
    Event,
}

/// <summary>A member of a decorated interface. Keep it immutable and equatable.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Treatment">What the decorator does with it.</param>
/// <param name="Interface">The interface that declares it, as written in code.</param>
/// <param name="Name">Its name, as written in code.</param>
/// <param name="Type">What it returns, or its type, as written in code, with <c>ref</c> where it is one.</param>
/// <param name="TypeParameters">The type parameters of a method, as they stand behind its name.</param>
/// <param name="Constraints">What an explicit implementation has to say about them.</param>
/// <param name="Parameters">The parameters of a method or an indexer.</param>
/// <param name="Accessors">The accessors of a property: get, set, init.</param>
/// <param name="Title">The title of an adverse member.</param>
/// <param name="Call">The call, where it is gated.</param>
/// <param name="Twin">The name of the twin; null where there is none.</param>
/// <param name="Output">The output, where that is gated.</param>
internal sealed record MemberModel(
    MemberKind Kind,
    MemberTreatment Treatment,
    string Interface,
    string Name,
    string Type,
    string TypeParameters,
    EquatableArray<string> Constraints,
    EquatableArray<ParameterModel> Parameters,
    Accessors Accessors,
    string Title,
    CallModel? Call,
    string? Twin,
    OutputModel? Output)
{
    /// <summary>Gets what trimming and others have to know of it, an attribute each.</summary>
    public EquatableArray<string> Annotations { get; init; }

    /// <summary>Gets what they have to know of the getter of a property, with a space behind.</summary>
    public string GetterAnnotation { get; init; } = "";

    /// <summary>Gets what they have to know of the setter of a property, with a space behind.</summary>
    public string SetterAnnotation { get; init; } = "";

    /// <summary>Gets whether it is marked obsolete.</summary>
    public bool IsObsolete { get; init; }

    /// <summary>Gets the type parameters of a method as its declaration has them.</summary>
    public string DeclaredTypeParameters { get; init; } = "";

    /// <summary>Gets whether reading a closed property is closed, too.</summary>
    public bool ClosesReading { get; init; }

    /// <summary>Gets whether assigning a closed property is closed.</summary>
    public bool ClosesAssigning { get; init; } = true;

    /// <summary>Gets what is put behind gates again where the member hands it out.</summary>
    public WrappedModel? Wrapped { get; init; }

    /// <summary>Gets the handler of an event that is raised again with the decorator as its sender; empty where it has no argument that could be one.</summary>
    public EquatableArray<ParameterModel> Handler { get; init; }
}

/// <summary>What a member hands out, and what stands before it then. Names are written without nullability. Keep it immutable and equatable.</summary>
/// <param name="Interface">The interface that is handed out, as written in code.</param>
/// <param name="Decorator">Its decorator, as written in code.</param>
/// <param name="Task">The task around it, as written in code; null where there is none.</param>
/// <param name="Kinship">What the interface is to that of the decorator.</param>
internal sealed record WrappedModel(string Interface, string Decorator, string? Task, Kinship Kinship)
{
    /// <summary>Gets whether the interface is marked obsolete.</summary>
    public bool IsObsolete { get; init; }
}

/// <summary>What one interface is to another.</summary>
internal enum Kinship
{
    Same,
    Base,
    Derived,
}

/// <summary>The accessors of a property.</summary>
[Flags]
internal enum Accessors
{
    None = 0,
    Get = 1,
    Set = 2,
    Init = 4,
}

/// <summary>An output that can be adverse. Keep it immutable and equatable.</summary>
/// <param name="SystemId">The id of the system.</param>
/// <param name="Type">Its type, as written in code.</param>
/// <param name="IsAdverse">The condition under which it is adverse, on a value named <c>output</c>.</param>
/// <param name="Form">Its canonical form.</param>
/// <param name="IsProtected">Whether nobody gets to see it.</param>
internal sealed record OutputModel(string SystemId, string Type, string IsAdverse, CanonicalForm Form, bool IsProtected);
