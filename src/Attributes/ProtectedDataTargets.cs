using System;

namespace AdsGuard;

/// <summary>Where a classification of protected data may stand; the four attributes that classify share it.</summary>
internal static class ProtectedDataTargets
{
    internal const AttributeTargets All =
        AttributeTargets.Field
        | AttributeTargets.Property
        | AttributeTargets.Parameter
        | AttributeTargets.ReturnValue
        | AttributeTargets.Class
        | AttributeTargets.Struct
        | AttributeTargets.Interface
        | AttributeTargets.Enum
        | AttributeTargets.GenericParameter;
}
