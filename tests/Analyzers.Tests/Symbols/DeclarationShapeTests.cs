using AdsGuard.Analyzers.Symbols;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace AdsGuard.Analyzers.Tests.Symbols;

public sealed class DeclarationShapeTests
{
    [Theory]
    [InlineData("class C { void M() { A(); } }", "class C { void M() { B(); if (x) { } } }")]
    [InlineData("class C { int M() => 1; }", "class C { int M() => 2; }")]
    [InlineData("class C { int P { get { return 1; } } }", "class C { int P { get { return 2; } } }")]
    [InlineData("class C { int P { get => 1; } }", "class C { int P { get => 2; } }")]
    [InlineData("class C { int P => 1; }", "class C { int P => 2; }")]
    [InlineData("class C { int this[int i] => 1; }", "class C { int this[int i] => 2; }")]
    [InlineData("class C { int f = 1; int P { get; } = 1; }", "class C { int f = 2; int P { get; } = 2; }")]
    [InlineData("class C { }", "class C { /* looked at */ } // twice")]
    [InlineData("A();", "B();")]
    public void WhatOthersDoNotSee_ChangesNoShape(string one, string other) => Assert.Equal(ShapeOf(one), ShapeOf(other));

    [Theory]
    [InlineData("class C { const int F = 1; }", "class C { const int F = 1000; }")]
    [InlineData("enum E { A = 1 }", "enum E { A = 2 }")]
    [InlineData("class C { void M(int i = 1) { } }", "class C { void M(int i = 2) { } }")]
    [InlineData("class C { void M(int i) { } }", "class C { void M(long i) { } }")]
    [InlineData("class C { void M() { } }", "class C { void N() { } }")]
    [InlineData("class C { int M() => 1; }", "class C { long M() => 1; }")]
    [InlineData("class C : A { }", "class C : B { }")]
    [InlineData("using A; class C { }", "using B; class C { }")]
    [InlineData("[X(1)] class C { }", "[X(2)] class C { }")]
    [InlineData("partial class C { partial void M(); }", "partial class C { partial void M() { } }")]
    [InlineData("class C { void M() { } }", "class C { void M() { } void N() { } }")]
    public void WhatOthersSee_ChangesTheShape(string one, string other) => Assert.NotEqual(ShapeOf(one), ShapeOf(other));

    private static long ShapeOf(string code) => DeclarationShape.Of(CSharpSyntaxTree.ParseText(code), default);
}
