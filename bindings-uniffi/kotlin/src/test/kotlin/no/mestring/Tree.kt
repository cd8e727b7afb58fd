package no.mestring

import com.google.gson.JsonElement
import com.google.gson.JsonObject
import com.google.gson.JsonParser
import org.junit.jupiter.api.Assertions.assertEquals
import java.lang.reflect.Modifier
import java.time.LocalDate

/** A typed answer as a tree of maps, lists, texts, numbers and flags, built as the contract builds its JSON. */
fun tree(value: Any?): Any? = when (value) {
    null, is String, is Boolean -> value
    is UInt -> value.toLong()
    is UByte -> value.toLong()
    is Number -> value.toLong()
    is LocalDate -> value.toString()
    is Enum<*> -> word(value.name)
    is List<*> -> value.map(::tree)
    is Map<*, *> -> value.entries.associate { (key, item) -> tree(key).toString() to tree(item) }.full()
    // What is given as JSON in a text.
    is PatchOperation -> fields(value) + listOfNotNull(value.value?.let { "value" to json(it) })
    // One object in JSON: the criterion as it stands in the list, and more.
    is ExplainedCriterion -> fields(value) - "criterion" + fields(value.criterion)
    // Names that some language cannot have.
    is Validity -> mapOf("from" to tree(value.first), "to" to tree(value.last)).full()
    else -> choice(value) ?: fields(value)
}

/** The same of JSON. */
fun json(text: String): Any? = tree(JsonParser.parseString(text))

private fun tree(value: JsonElement): Any? = when {
    value.isJsonObject -> value.asJsonObject.asMap().mapValues { tree(it.value) }.full()
    value.isJsonArray -> value.asJsonArray.map(::tree)
    value.isJsonNull -> null
    value.asJsonPrimitive.isBoolean -> value.asBoolean
    value.asJsonPrimitive.isNumber -> value.asLong
    else -> value.asString
}

/** A variant of a sealed class: its word, or its word with what it carries. */
private fun choice(value: Any): Any? {
    val type = value.javaClass
    if (!Modifier.isAbstract(type.superclass.modifiers)) return null
    val word = word(type.simpleName.replace(Regex("(?<=[a-z])(?=[A-Z])"), "_"))
    return fields(value).values.singleOrNull()?.let { mapOf(word to it) } ?: word
}

private fun fields(value: Any): Map<String, Any?> =
    value.javaClass.declaredFields.filter { !Modifier.isStatic(it.modifiers) }
        .associate { it.isAccessible = true; it.name to tree(it.get(value)) }.full()

/** What is empty is left out in JSON, or is there with nothing in it. */
private fun Map<String, Any?>.full() = filterValues { it !in setOf(null, "", emptyList<Any>(), emptyMap<Any, Any>()) }

/** Fails with the first places where two trees are not the same. */
fun equal(one: Any?, other: Any?) = assertEquals(emptyList<String>(), differences(one, other).take(5))

/** Where two trees are not the same, and what stands there. */
private fun differences(one: Any?, other: Any?, at: String = ""): List<String> = when {
    one is Map<*, *> && other is Map<*, *> ->
        (one.keys + other.keys).flatMap { differences(one[it], other[it], "$at/$it") }
    one is List<*> && other is List<*> && one.size == other.size ->
        one.indices.flatMap { differences(one[it], other[it], "$at/$it") }
    one == other -> emptyList()
    else -> listOf("$at: $one, but $other")
}

/** The word of the contract: `not-shown` for `NOT_SHOWN`. */
fun word(name: String) = name.lowercase().replace('_', '-')

/** A request as JSON. */
fun request(offer: String, request: Request): JsonObject = JsonObject().apply {
    addProperty("format", "mestring/request/1")
    addProperty("asOf", request.asOf.toString())
    add("offer", JsonParser.parseString(offer))
    request.provider?.let { add("provider", JsonParser.parseString(it.toJson())) }
    request.attestations?.let { add("attestations", JsonParser.parseString(it.toJson())) }
    request.language?.let { addProperty("language", it) }
    request.checklist?.let { choice ->
        val list = JsonObject()
        choice.list?.let { list.addProperty("list", word(it.name)) }
        choice.step?.let { list.addProperty("step", word(it.name)) }
        choice.role?.let { list.addProperty("role", word(it.name)) }
        add("checklist", list)
    }
}
