using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;

namespace AdsGuard.Generators.Tests;

/// <summary>
/// What is declared <c>dynamic</c> is handed on as the object that it is. Bound at run time, the call would warn where a program is trimmed, and might come to
/// another body.
/// </summary>
public sealed class DynamicTests
{
    private const string Usings = "using System;\nusing System.Collections.Generic;\nusing System.Threading.Tasks;\nusing AdsGuard;\n";

    [Theory]
    [InlineData("dynamic? Dyn(dynamic? d);")]
    [InlineData("void Dyn(ref dynamic d, out dynamic e, in dynamic f);")]
    [InlineData("ref dynamic Dyn(ref dynamic d);")]
    [InlineData("dynamic Dyn { get; set; }")]
    [InlineData("dynamic this[dynamic key] { get; set; }")]
    [InlineData("event Action<object, dynamic?> Changed; event Action<dynamic> Other;")]
    [InlineData("event Changed Happened; public delegate void Changed(object sender, ref dynamic d, out dynamic e);")]
    [InlineData("Task<dynamic> Dyn(params dynamic[] more); IEnumerable<dynamic> All(IReadOnlyList<dynamic> more);")]
    [InlineData("IOffice With(dynamic d);")]
    [InlineData("[AdverseAction(\"b\")] Task<dynamic?> StopAsync([ReviewSubject] string s, [AdsOutput(\"x\")] int o, [NotUnderReview(\"a\")] dynamic d);")]
    [InlineData("[AdverseAction(\"b\")] dynamic Stop([ReviewSubject] string s, [AdsOutput(\"x\")] int o, [NotUnderReview(\"a\")] ref dynamic d, out dynamic? e);")]
    [InlineData("[AdverseAction(\"b\")] IEnumerable<dynamic> Stop([ReviewSubject] string s, [AdsOutput(\"x\")] int o, [NotUnderReview(\"a\")] dynamic d);")]
    public void Decorator_BindsNothingWhenItRuns(string members) =>
        BindsNothing($"{Usings}public interface IOffice {{ [AdverseAction(\"a\")] void Deny([ReviewSubject] string s, [AdsOutput(\"x\")] int o); {members} }}");

    [Theory]
    [InlineData("dynamic? Deny(SO, dynamic? d)", "dynamic? DenyAfterReview(string s, int o, dynamic? d) => d;")]
    [InlineData("void Deny(SO, dynamic d)", "void DenyAfterReview(string s, int o, object d) { } void DenyAfterReview(string s, int o, string d) { }")]
    [InlineData("Task<dynamic> DenyAsync(SO, dynamic d)", "Task<dynamic> DenyAfterReviewAsync(string s, int o, dynamic d) => Task.FromResult(d);")]
    [InlineData("dynamic Deny(SO, ref dynamic d)", "dynamic DenyAfterReview(string s, int o, ref dynamic d) => d;")]
    [InlineData("IAsyncEnumerable<dynamic> Deny(SO, dynamic d)", "async IAsyncEnumerable<dynamic> DenyAfterReview(string s, int o, dynamic d) { await Task.Yield(); yield return d; }")]
    public void Gate_BindsNothingWhenItRuns(string method, string body) =>
        BindsNothing($"{Usings}public partial class Office {{ [AdverseAction(\"a\")] public partial {method.Replace("SO, ", "[ReviewSubject] string s, [AdsOutput(\"x\")] int o, [NotUnderReview(\"a\")] ", StringComparison.Ordinal)}; {body} }}");

    [Fact]
    public void Client_BindsNothingWhenItRuns() =>
        BindsNothing($"{Usings}[AdsClient(\"x\")] public interface IModel {{ [return: AdverseWhen(AdverseComparison.Below, 1)] double Score([ReviewSubject] string s, [NotUnderReview(\"a\")] dynamic d); }}");

    private static void BindsNothing(string source)
    {
        Assert.NotEmpty(Compile.Clean(source));
        var before = Compile.Source(source);
        Compile.Driver(before).RunGeneratorsAndUpdateCompilation(before, out var after, out _);

        foreach (var tree in after.SyntaxTrees.Where(static t => t.FilePath.EndsWith(".g.cs", StringComparison.Ordinal)))
        {
            var model = after.GetSemanticModel(tree);
            Assert.DoesNotContain(tree.GetRoot().DescendantNodes(), node => IsBoundWhenItRuns(model.GetOperation(node)));
        }
    }

    private static bool IsBoundWhenItRuns(IOperation? operation) =>
        operation is IDynamicInvocationOperation or IDynamicIndexerAccessOperation or IDynamicMemberReferenceOperation or IDynamicObjectCreationOperation
        || (operation is IConversionOperation { Operand.Type.TypeKind: TypeKind.Dynamic } conversion && conversion.GetConversion().IsDynamic);
}
