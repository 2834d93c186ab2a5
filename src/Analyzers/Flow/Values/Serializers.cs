using System;

namespace AdsGuard.Analyzers.Flow.Values;

/// <summary>The serializers that differ in what they write of an object. Each honours its own attributes and nobody else's.</summary>
[Flags]
internal enum Serializers : byte
{
    None = 0,

    /// <summary><c>System.Text.Json</c> as it is: public properties.</summary>
    SystemTextJson = 1,

    /// <summary><c>System.Text.Json</c> with options that may include fields.</summary>
    SystemTextJsonWithFields = 2,

    NewtonsoftJson = 4,

    XmlSerializer = 8,

    DataContract = 16,

    All = SystemTextJson | SystemTextJsonWithFields | NewtonsoftJson | XmlSerializer | DataContract,
}

internal static class SerializedExtents
{
    /// <summary>The serializer that an extent speaks of; none where everything counts.</summary>
    public static Serializers Serializer(this FormalExtent extent) => extent switch
    {
        FormalExtent.SystemTextJson => Serializers.SystemTextJson,
        FormalExtent.SystemTextJsonWithFields => Serializers.SystemTextJsonWithFields,
        FormalExtent.NewtonsoftJson => Serializers.NewtonsoftJson,
        FormalExtent.XmlSerializer => Serializers.XmlSerializer,
        FormalExtent.DataContract => Serializers.DataContract,
        _ => Serializers.None,
    };
}
